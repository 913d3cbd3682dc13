/** 六务公开 Disclosure, what the office does: keep the catalogue, make, review and post bulletins. */
@NullMarked
package cn.mingyi.disclosure.usecase;

import org.jspecify.annotations.NullMarked;
