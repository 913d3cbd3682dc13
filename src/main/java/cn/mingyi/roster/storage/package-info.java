/** The roster's tables behind its ports; see {@link cn.mingyi.roster.storage.RosterStorage}. */
@NullMarked
package cn.mingyi.roster.storage;

import org.jspecify.annotations.NullMarked;
