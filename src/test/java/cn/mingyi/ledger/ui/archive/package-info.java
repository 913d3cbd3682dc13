/** 归档 and 移交 on the screen: view models without a toolkit. */
@NullMarked
package cn.mingyi.ledger.ui.archive;

import org.jspecify.annotations.NullMarked;
