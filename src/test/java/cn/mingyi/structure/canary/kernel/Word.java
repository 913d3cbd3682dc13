package cn.mingyi.structure.canary.kernel;

public record Word(String text) {}
