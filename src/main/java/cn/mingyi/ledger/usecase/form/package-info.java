/** 套表: a ledger is filled into a form that the township sent. */
@NullMarked
package cn.mingyi.ledger.usecase.form;

import org.jspecify.annotations.NullMarked;
