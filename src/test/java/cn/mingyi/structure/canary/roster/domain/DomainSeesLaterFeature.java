package cn.mingyi.structure.canary.roster.domain;

record DomainSeesLaterFeature(cn.mingyi.structure.canary.deliberation.domain.Matter matter) {}
