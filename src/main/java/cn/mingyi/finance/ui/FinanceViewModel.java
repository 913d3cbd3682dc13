package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.usecase.FinanceFile;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.village.domain.Attachment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** 财务 of a period: read, and what was done last. */
public final class FinanceViewModel {
  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final ObjectProperty<ReportingPeriod> period;
  private final ReadOnlyObjectWrapper<@Nullable FinancePage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");

  public FinanceViewModel(FinanceDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
    period = new SimpleObjectProperty<>(ReportingPeriod.month(tools.today()));
    period.addListener((value, before, now) -> load());
  }

  /** Reads anew. */
  public void load() {
    ReportingPeriod now = period.get();
    tools.database().run(() -> read(now)).onSuccess(page::set);
  }

  private FinancePage read(ReportingPeriod now) {
    FinanceFile file = desk.queries().file();
    Map<UUID, List<Attachment>> attachments = new HashMap<>();
    for (Entry entry : file.book().entries(now)) {
      List<Attachment> of = desk.attachFile().of(entry.id());
      if (!of.isEmpty()) {
        attachments.put(entry.id(), of);
      }
    }
    return new FinancePage(file, now, desk.closePeriod().conditions(now), attachments);
  }

  /** Says what was done, and reads anew. */
  void done(String sentence) {
    done.set("");
    done.set(sentence);
    load();
  }

  void dismiss() {
    done.set("");
  }

  public ObjectProperty<ReportingPeriod> periodProperty() {
    return period;
  }

  /** Null until it was read. */
  public ReadOnlyObjectProperty<@Nullable FinancePage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** What was done last; empty for nothing. */
  public ReadOnlyStringProperty doneProperty() {
    return done.getReadOnlyProperty();
  }
}
