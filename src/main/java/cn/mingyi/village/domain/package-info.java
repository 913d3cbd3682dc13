/** 本村 Village, the words: the profile, the figures and how days are counted. */
@NullMarked
package cn.mingyi.village.domain;

import org.jspecify.annotations.NullMarked;
