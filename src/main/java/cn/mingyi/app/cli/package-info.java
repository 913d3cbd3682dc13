/**
 * The command line: the same use cases without a screen. Each command gives one {@link
 * cn.mingyi.app.cli.Answer}, printed as text or as one JSON object; exit codes 0 done, 1 refused, 2
 * wrong usage, 3 damaged.
 */
@NullMarked
package cn.mingyi.app.cli;

import org.jspecify.annotations.NullMarked;
