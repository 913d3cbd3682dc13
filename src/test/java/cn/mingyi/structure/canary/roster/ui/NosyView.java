package cn.mingyi.structure.canary.roster.ui;

record NosyView(cn.mingyi.structure.canary.roster.domain.Households households) {}
