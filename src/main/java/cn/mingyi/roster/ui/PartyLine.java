package cn.mingyi.roster.ui;

import cn.mingyi.roster.domain.PartyMember;

/** A party member as a person. */
record PartyLine(PartyMember member, VillagerLine person) {}
