package cn.mingyi.ledger.ui.check;

import cn.mingyi.ledger.domain.check.CheckArea;
import cn.mingyi.ledger.domain.check.CheckLine;
import cn.mingyi.ledger.domain.check.Subject;
import cn.mingyi.platform.fx.Place;
import java.util.UUID;

/** Where the evidence of a verdict stands, and what is wrong is mended. */
final class Mending {
  private Mending() {}

  static Place of(CheckLine line) {
    Subject subject = line.subject();
    CheckArea area = line.check().area();
    UUID id = subject.id();
    return switch (subject.kind()) {
      case MATTER ->
          new Place(area == CheckArea.CONSULTATION ? "consultation" : "deliberation", key(id));
      case BULLETIN -> new Place("disclosure", key(id));
      case OWED -> new Place("disclosure", id == null ? "calendar" : id.toString());
      case FEEDBACK -> new Place("disclosure", "feedback");
      case PERIOD -> new Place("finance", "checks");
      case VILLAGE ->
          switch (area) {
            case CONSULTATION -> Place.of("consultation");
            case DISCLOSURE -> new Place("disclosure", "bulletins");
            case FINANCE -> Place.of("finance");
            default -> new Place("settings", "safekeeping");
          };
    };
  }

  private static String key(@org.jspecify.annotations.Nullable UUID id) {
    return id == null ? "" : id.toString();
  }
}
