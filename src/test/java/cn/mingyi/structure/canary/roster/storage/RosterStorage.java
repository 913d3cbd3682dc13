package cn.mingyi.structure.canary.roster.storage;

/** Public as it should be. */
public final class RosterStorage {}
