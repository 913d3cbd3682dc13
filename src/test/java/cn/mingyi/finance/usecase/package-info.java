/** Tests of what is done with the books. */
@NullMarked
package cn.mingyi.finance.usecase;

import org.jspecify.annotations.NullMarked;
