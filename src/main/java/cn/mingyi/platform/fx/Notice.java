package cn.mingyi.platform.fx;

/** What the strip across a screen says, as a view model knows it. */
public record Notice(Tone tone, String sentence) {}
