package cn.mingyi.structure.canary.roster.domain;

record DomainSeesLibrary(org.slf4j.Logger log) {}
