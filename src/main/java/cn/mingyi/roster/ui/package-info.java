/**
 * 名册 Roster, on the screen: the roster as of a day, what is done to it, and the wizard that imports
 * a file.
 */
@NullMarked
package cn.mingyi.roster.ui;

import org.jspecify.annotations.NullMarked;
