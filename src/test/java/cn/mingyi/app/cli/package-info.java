/** The command line, in process and on real data folders. */
@NullMarked
package cn.mingyi.app.cli;

import org.jspecify.annotations.NullMarked;
