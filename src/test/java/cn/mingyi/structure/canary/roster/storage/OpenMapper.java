package cn.mingyi.structure.canary.roster.storage;

public interface OpenMapper {}
