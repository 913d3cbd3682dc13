package cn.mingyi.structure.canary.platform.pdf;

public record Press() {}
