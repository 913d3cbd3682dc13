package cn.mingyi.structure.canary.roster.domain;

final class VoteManager {}
