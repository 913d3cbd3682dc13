package cn.mingyi.structure.canary.roster.domain;

record DomainSeesUsecase(cn.mingyi.structure.canary.roster.usecase.RegisterHousehold act) {}
