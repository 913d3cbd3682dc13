package cn.mingyi.structure.canary.roster.usecase;

record UsecaseSeesStorage(cn.mingyi.structure.canary.roster.storage.OpenMapper mapper) {}
