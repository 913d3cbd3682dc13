/** The papers of a matter as a whole: 登记表 and 归档. */
@NullMarked
package cn.mingyi.ledger.ui.archive;

import org.jspecify.annotations.NullMarked;
