/**
 * The composition root, the only package that sees everything: {@link cn.mingyi.app.GuiStart} opens
 * the desk, {@link cn.mingyi.app.AppServices} wires the use cases of one open data folder by hand.
 */
@NullMarked
package cn.mingyi.app;

import org.jspecify.annotations.NullMarked;
