/**
 * Reading the export of a bank or of a book: where its header is, what its columns mean, what each
 * row says. Knows neither files nor the store.
 */
@NullMarked
package cn.mingyi.finance.usecase.intake;

import org.jspecify.annotations.NullMarked;
