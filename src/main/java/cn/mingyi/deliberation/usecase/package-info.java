/** What the clerk does with matters: each verb one deed, each read in {@code …Queries}. */
@NullMarked
package cn.mingyi.deliberation.usecase;

import org.jspecify.annotations.NullMarked;
