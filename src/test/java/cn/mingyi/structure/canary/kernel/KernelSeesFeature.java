package cn.mingyi.structure.canary.kernel;

record KernelSeesFeature(cn.mingyi.structure.canary.roster.domain.Household household) {}
