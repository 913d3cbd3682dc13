package cn.mingyi.ledger.usecase.form;

/**
 * A column of a form.
 *
 * @param column A = 0
 * @param words of its head, with the group head above them
 * @param required whether the form itself says that it must be filled in (* or 必填)
 */
public record FormHead(int column, String words, boolean required) {}
