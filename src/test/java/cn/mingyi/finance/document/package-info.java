/** Tests of exports of banks and books on disk. */
@NullMarked
package cn.mingyi.finance.document;

import org.jspecify.annotations.NullMarked;
