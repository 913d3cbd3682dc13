/** The tables of 财务. */
@NullMarked
package cn.mingyi.finance.storage;

import org.jspecify.annotations.NullMarked;
