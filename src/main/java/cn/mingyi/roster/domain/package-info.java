/**
 * 名册 Roster, the words: households, villagers, offices with terms, party members, representatives
 * and their linked households. Everything is counted as the roster stood on a day; see {@link
 * cn.mingyi.roster.domain.RosterOn}.
 */
@NullMarked
package cn.mingyi.roster.domain;

import org.jspecify.annotations.NullMarked;
