package cn.mingyi.structure.canary.deliberation.ui;

record UiSeesOtherUi(cn.mingyi.structure.canary.roster.ui.OtherView view) {}
