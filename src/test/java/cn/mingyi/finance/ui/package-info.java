/** Tests of the screens' view models, without a toolkit. */
@NullMarked
package cn.mingyi.finance.ui;

import org.jspecify.annotations.NullMarked;
