/**
 * 留痕: every row change becomes part of a hash-chained trail entry, in the database and in the
 * append-only journal beside it. H2 is the index, the journal is the truth.
 */
@NullMarked
package cn.mingyi.platform.trail;

import org.jspecify.annotations.NullMarked;
