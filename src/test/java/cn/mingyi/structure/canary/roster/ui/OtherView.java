package cn.mingyi.structure.canary.roster.ui;

public record OtherView() {}
