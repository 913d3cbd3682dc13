@NullMarked
package cn.mingyi.app.shell;

import org.jspecify.annotations.NullMarked;
