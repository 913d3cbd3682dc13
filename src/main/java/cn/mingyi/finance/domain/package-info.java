/**
 * 财务: the book of entries, its periods and their closing, 债权债务, assets, resources and contracts,
 * special funds, budget; the checks before a closing; the public tables as plain values. Everything
 * that is published is computed from the records.
 */
@NullMarked
package cn.mingyi.finance.domain;

import org.jspecify.annotations.NullMarked;
