package cn.mingyi.structure.canary.platform.pdf;

record PlatformSeesFeature(cn.mingyi.structure.canary.roster.domain.Household household) {}
