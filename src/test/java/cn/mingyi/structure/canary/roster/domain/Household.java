package cn.mingyi.structure.canary.roster.domain;

/** Keeps the rules; others do not. */
public record Household(cn.mingyi.structure.canary.kernel.Word name) {}
