package cn.mingyi.roster.usecase.intake;

import cn.mingyi.roster.domain.Office;
import java.util.Optional;
import java.util.Set;

/** Offices as files write them. */
final class OfficeWords {
  private static final Set<String> NONE = Set.of("无", "村民", "群众", "否", "没有");

  private OfficeWords() {}

  static boolean meansNone(String word) {
    return NONE.contains(word) || word.chars().noneMatch(Character::isLetter);
  }

  static Optional<Office> office(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "村党组织书记", "村党支部书记", "党支部书记", "支部书记", "村支书", "支书", "村书记", "书记", "党总支书记" ->
              Office.BRANCH_SECRETARY;
          case "村党组织副书记", "村党支部副书记", "党支部副书记", "支部副书记", "副支书", "副书记" ->
              Office.BRANCH_DEPUTY_SECRETARY;
          case "村党组织委员", "党支部委员", "村党支部委员", "支部委员", "支委", "支委委员" -> Office.BRANCH_MEMBER;
          case "村委会主任", "村主任", "村民委员会主任", "村委主任" -> Office.COMMITTEE_CHAIR;
          case "村委会副主任", "副村主任", "村副主任", "村民委员会副主任", "村委副主任" -> Office.COMMITTEE_VICE_CHAIR;
          case "村委会委员", "村委委员", "村委", "村民委员会委员" -> Office.COMMITTEE_MEMBER;
          case "村监会主任", "监委会主任", "村务监督委员会主任", "监督委员会主任" -> Office.SUPERVISION_CHAIR;
          case "村监会委员", "监委会委员", "村务监督委员会委员", "村监会成员", "监督委员会委员" -> Office.SUPERVISION_MEMBER;
          case "村民代表", "代表" -> Office.REPRESENTATIVE;
          case "村民小组组长", "村民小组长", "小组长", "组长" -> Office.GROUP_LEADER;
          case "文书", "村文书" -> Office.CLERK;
          case "报账员", "村报账员" -> Office.BOOKKEEPER;
          case "微网格员", "网格员" -> Office.MICRO_GRID_WORKER;
          default -> null;
        });
  }
}
