package cn.mingyi.roster.ui;

import cn.mingyi.roster.domain.OfficeTerm;

/** A term of office with who holds it. */
record TermLine(OfficeTerm term, VillagerLine person) {
  /** Office, place and person, where a term is chosen. */
  String choice() {
    String place = term.scope().isEmpty() ? "" : "（" + term.scope() + "）";
    return term.office().label() + place + "　" + person.name();
  }
}
