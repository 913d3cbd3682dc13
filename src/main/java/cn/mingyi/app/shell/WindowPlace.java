package cn.mingyi.app.shell;

/** Where the window was and how large. */
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}
