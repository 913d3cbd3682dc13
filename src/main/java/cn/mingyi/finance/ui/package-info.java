/**
 * The screens of 财务: the book, checks and closing, import, debts, assets, resources, special funds,
 * budget, charts.
 */
@NullMarked
package cn.mingyi.finance.ui;

import org.jspecify.annotations.NullMarked;
