package cn.mingyi.roster.ui;

import cn.mingyi.roster.usecase.ImportRoster;
import cn.mingyi.roster.usecase.RosterFiles;
import cn.mingyi.roster.usecase.UndoImport;

/** What the import wizard does. */
public record RosterIntake(RosterFiles files, ImportRoster importRoster, UndoImport undoImport) {}
