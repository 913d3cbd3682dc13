package cn.mingyi.structure.canary.nowhere;

record Homeless() {}
