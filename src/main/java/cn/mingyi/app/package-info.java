/**
 * The composition root, which with the packages under it is the only place that sees everything:
 * {@link cn.mingyi.app.AppServices} wires the use cases of one open data folder by hand.
 */
@NullMarked
package cn.mingyi.app;

import org.jspecify.annotations.NullMarked;
