/**
 * Excel files: ledgers are written with typed cells and a print set-up, rosters are read. Knows no
 * feature.
 */
@NullMarked
package cn.mingyi.platform.excel;

import org.jspecify.annotations.NullMarked;
