/**
 * Excel as a technical matter: workbooks from unknown hands are read within limits, ledgers are
 * written with typed cells. Knows no feature.
 */
@NullMarked
package cn.mingyi.platform.excel;

import org.jspecify.annotations.NullMarked;
