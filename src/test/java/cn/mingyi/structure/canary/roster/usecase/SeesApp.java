package cn.mingyi.structure.canary.roster.usecase;

record SeesApp(cn.mingyi.structure.canary.app.Wiring wiring) {}
