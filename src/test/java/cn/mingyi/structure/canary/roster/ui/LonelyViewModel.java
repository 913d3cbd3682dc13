package cn.mingyi.structure.canary.roster.ui;

record LonelyViewModel(javafx.scene.Node node) {}
