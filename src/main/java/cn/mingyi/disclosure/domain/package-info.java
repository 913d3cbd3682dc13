/**
 * 六务公开 Disclosure, the words: what is to be disclosed and when (catalogue, calendar), what a
 * bulletin says and through which hands it goes, and what must not be read on a wall (privacy).
 */
@NullMarked
package cn.mingyi.disclosure.domain;

import org.jspecify.annotations.NullMarked;
