package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookDating;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.kernel.Money;

/**
 * All of 财务, read at one moment.
 *
 * @param limit 限额 today
 */
public record FinanceFile(
    Book book, Estate estate, Money limit, BookDating dating, KnownWords words) {}
