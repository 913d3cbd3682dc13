/** 六务公开 Disclosure, on paper: bulletins to post in all their sizes, and the papers around them. */
@NullMarked
package cn.mingyi.disclosure.document;

import org.jspecify.annotations.NullMarked;
