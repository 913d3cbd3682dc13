package cn.mingyi.disclosure;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.DisclosureWiring;
import cn.mingyi.app.Founding;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.usecase.KeepCatalogue.ItemForm;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.disclosure.usecase.WriteBulletin;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.usecase.KeepProfile;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/** A village with nobody in it on its real store, under a clock that a test moves on. */
public final class DisclosureOffice implements AutoCloseable {
  public static final String REVIEWER = "赵建国";

  private final DataFolder folder;
  private final OfficeClock clock;
  private AppServices services;

  /** Founds the village on a day. */
  public DisclosureOffice(Path folder, String day) {
    this.folder = new DataFolder(folder);
    clock = new OfficeClock(LocalDate.parse(day));
    services = AppServices.open(this.folder, clock);
    new Founding(
            services.village().keepProfile(),
            services.deliberation().keepRules(),
            services.disclosure().keepCatalogue(),
            () -> {})
        .found(
            new KeepProfile.Form("槐树沟村", "槐", "", "", VillageProfile.USUAL_PATTERN, "王秀英", "", ""));
  }

  private static final class OfficeClock extends Clock {
    private LocalDate day;
    private int seconds;

    OfficeClock(LocalDate day) {
      this.day = day;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId other) {
      throw new UnsupportedOperationException("the office has one zone");
    }

    @Override
    public Instant instant() {
      return day.atTime(9, 0).plusSeconds(seconds++).atZone(getZone()).toInstant();
    }
  }

  public AppServices services() {
    return services;
  }

  public DisclosureWiring desk() {
    return services.disclosure();
  }

  public Clock clock() {
    return clock;
  }

  public LocalDate today() {
    return clock.day;
  }

  public void goTo(String day) {
    clock.day = LocalDate.parse(day);
  }

  /** As after the program was closed and started again. */
  public void reopen() {
    services.close();
    services = AppServices.open(folder, clock);
  }

  /** A draft with a body, of an item that is typed. */
  public UUID draft(String item, ReportingPeriod period) {
    return written(new WriteBulletin.Begin(item, period, null, null), "情况如下，请监督。");
  }

  public UUID draft(String item, LocalDate event) {
    return written(new WriteBulletin.Begin(item, null, event, null), "情况如下，请监督。");
  }

  private UUID written(WriteBulletin.Begin begin, String body) {
    Bulletin b = desk().writeBulletin().begin(begin).bulletin();
    type(b.id(), body);
    return b.id();
  }

  /** Types a body over what stands there. */
  public BulletinFile type(UUID id, String body) {
    Bulletin b = file(id).bulletin();
    BulletinText t = b.text();
    return desk()
        .writeBulletin()
        .save(
            id,
            b.version(),
            new BulletinText(t.title(), t.dataUntil(), body, t.tables(), t.closing()),
            b.hands());
  }

  public BulletinFile file(UUID id) {
    return desk().queries().file(id);
  }

  public BulletinFile approve(UUID id) {
    desk().reviewBulletin().submit(id, today(), "");
    return desk()
        .reviewBulletin()
        .review(new ReviewBulletin.Review(id, REVIEWER, true, "", "", today(), ""));
  }

  public BulletinFile finish(UUID id) {
    approve(id);
    return desk().reviewBulletin().finish(id);
  }

  /** An item as it is, with another title from a day on. */
  public ItemForm form(String code, String title, String from) {
    CatalogueItem i = desk().keepCatalogue().catalogue().item(code, today()).orElseThrow();
    return new ItemForm(
        code,
        i.kind(),
        title,
        i.frequency(),
        i.due().from(),
        i.due().days(),
        i.basis(),
        i.responsible(),
        i.template(),
        i.partyOnly(),
        i.columnsText(),
        i.body(),
        true,
        "乡镇通知",
        LocalDate.parse(from));
  }

  public long entries() {
    return services.store().trail().entries();
  }

  /** Rows by plain SQL, past the program: cells parted by |. */
  public List<String> sql(String query) {
    try (Statement statement = services.store().database().connection().createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> lines = new ArrayList<>();
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringJoiner line = new StringJoiner("|");
        for (int c = 1; c <= width; c++) {
          line.add(String.valueOf(rows.getString(c)));
        }
        lines.add(line.toString());
      }
      return lines;
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  @Override
  public void close() {
    services.close();
  }
}
