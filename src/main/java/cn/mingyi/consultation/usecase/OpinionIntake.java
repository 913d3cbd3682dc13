package cn.mingyi.consultation.usecase;

/** All that is done with 待征求表 as workbooks: written, read, imported. */
public record OpinionIntake(OpinionFiles files, ImportOpinions importOpinions) {}
