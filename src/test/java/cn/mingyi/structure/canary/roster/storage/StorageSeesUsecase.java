package cn.mingyi.structure.canary.roster.storage;

record StorageSeesUsecase(cn.mingyi.structure.canary.roster.usecase.RegisterHousehold act) {}
