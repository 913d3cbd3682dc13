package cn.mingyi.structure.canary.roster.ui;

record UiSeesPaper(cn.mingyi.structure.canary.platform.pdf.Press press) {}
