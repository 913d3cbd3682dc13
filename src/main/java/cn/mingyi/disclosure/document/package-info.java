/** The papers and files of 六务公开. */
@NullMarked
package cn.mingyi.disclosure.document;

import org.jspecify.annotations.NullMarked;
