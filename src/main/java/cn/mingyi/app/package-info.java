/**
 * The composition root, the only package that sees everything: {@link cn.mingyi.app.Main} starts,
 * {@link cn.mingyi.app.AppServices} wires the use cases of one open data folder by hand.
 */
@NullMarked
package cn.mingyi.app;

import org.jspecify.annotations.NullMarked;
