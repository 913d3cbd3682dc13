/** The roster on the screen: view models without a toolkit, screens in a headless window. */
@NullMarked
package cn.mingyi.roster.ui;

import org.jspecify.annotations.NullMarked;
