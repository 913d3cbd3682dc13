package cn.mingyi.platform.text;

/**
 * A stretch of text that one font draws.
 *
 * @param font the font that has every character of {@code text}
 * @param text what to draw; a character that no font has is already written as its mark [U+XXXXX]
 */
public record Run(FontFile font, String text) {}
