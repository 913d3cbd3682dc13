package cn.mingyi.roster.ui;

import cn.mingyi.roster.usecase.AdmitPartyMember;
import cn.mingyi.roster.usecase.AppointOffice;
import cn.mingyi.roster.usecase.EndOffice;
import cn.mingyi.roster.usecase.LinkHousehold;
import cn.mingyi.roster.usecase.NameRepresentative;
import cn.mingyi.roster.usecase.RosterQueries;
import cn.mingyi.roster.usecase.UndoImport;

/** What the clerk does with the roster from its screen. */
public record RosterKeeping(
    RosterQueries queries,
    UndoImport undoImport,
    AppointOffice appointOffice,
    EndOffice endOffice,
    NameRepresentative nameRepresentative,
    AdmitPartyMember admitPartyMember,
    LinkHousehold linkHousehold) {}
