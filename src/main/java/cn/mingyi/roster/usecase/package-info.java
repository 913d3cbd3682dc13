/**
 * 名册 Roster, what the office does with it: importing files, keeping offices, party members,
 * representatives and their linked households. Reads in {@link
 * cn.mingyi.roster.usecase.RosterQueries}.
 */
@NullMarked
package cn.mingyi.roster.usecase;

import org.jspecify.annotations.NullMarked;
