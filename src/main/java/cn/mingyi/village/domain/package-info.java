/** 本村 Village, the words: the profile, the deadlines and how days are counted. */
@NullMarked
package cn.mingyi.village.domain;

import org.jspecify.annotations.NullMarked;
