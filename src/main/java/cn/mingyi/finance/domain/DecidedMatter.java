package cn.mingyi.finance.domain;

/**
 * What 六议两公开 knows of a 决议编号.
 *
 * @param carried whether its 决议 was carried and still counts
 */
public record DecidedMatter(String number, String title, boolean carried) {}
