package cn.mingyi.structure.canary.app;

public record Wiring() {}
