package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.UUID;

/** A bulletin as the list shows it; days as text, empty when not known. */
record BulletinLine(
    UUID id,
    String number,
    DisclosureKind kind,
    String kindName,
    String title,
    String period,
    BulletinState state,
    String begun,
    String posted,
    String lastDay,
    String places,
    String remark) {
  static BulletinLine of(BulletinFile file, Page page) {
    Bulletin b = file.bulletin();
    ReportingPeriod period = b.subject().period();
    LocalDate event = b.subject().eventOn();
    BulletinEvent posting = file.latest(BulletinEvent.Kind.POSTED).orElse(null);
    return new BulletinLine(
        b.id(),
        b.number(),
        b.subject().kind(),
        page.name(b.subject().kind()),
        b.text().title(),
        period != null ? period.label() : event == null ? "" : event.toString(),
        b.state(),
        b.begunOn().toString(),
        posting == null ? "" : posting.happenedOn().toString(),
        posting == null ? "" : String.valueOf(posting.lastDay()),
        posting == null ? "" : posting.words(),
        remark(file, page));
  }

  private static String remark(BulletinFile file, Page page) {
    boolean corrected =
        page.files().stream()
            .map(BulletinFile::bulletin)
            .anyMatch(
                o -> file.bulletin().id().equals(o.subject().corrects()) && o.state().frozen());
    if (corrected) {
      return "已更正";
    }
    if (file.downEarly()) {
      return "须重新张贴";
    }
    if (file.bulletin().subject().corrects() != null) {
      return "更正";
    }
    return file.late() ? "补录" : file.bulletin().partyOnly() ? "党内公开" : "";
  }
}
