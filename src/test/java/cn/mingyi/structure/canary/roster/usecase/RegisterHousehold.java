package cn.mingyi.structure.canary.roster.usecase;

public record RegisterHousehold() {}
