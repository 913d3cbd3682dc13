/**
 * The kit from which every screen is built: the look, forms, tables, dialogs and the small pieces
 * that repeat. It knows no feature; a screen hands it words, records and actions.
 */
@NullMarked
package cn.mingyi.platform.fx;

import org.jspecify.annotations.NullMarked;
