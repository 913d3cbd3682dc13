package cn.mingyi.platform.trail;

/**
 * Something that is not as the journal says.
 *
 * @param place where: "journal 第 12 条", "household 0d5e…"
 * @param reason what is wrong, in Chinese; no personal data
 */
public record Finding(String place, String reason) {}
