package cn.mingyi.structure.canary.deliberation.domain;

public record Matter() {}
