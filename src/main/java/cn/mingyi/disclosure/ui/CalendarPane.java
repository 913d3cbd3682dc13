package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.Holiday;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 应公开日历: what falls due on which day of a month, or month by month in the quarter. */
final class CalendarPane implements DisclosurePane {
  private static final Texts TEXTS = Texts.beside(CalendarPane.class);
  private static final int WEEK = 7;
  private static final int SHOWN_A_DAY = 3;

  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final DisclosureViewModel model;
  private final BeginForm begin;
  private final Label title = Words.section("");
  private final Banner weekendsOnly = new Banner();
  private final VBox content = Gap.SMALL.column();
  private final VBox root;
  private ReportingPeriod shown;
  private @Nullable Page page;

  CalendarPane(DisclosureDesk desk, ScreenTools tools, DisclosureViewModel model, BeginForm begin) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    this.begin = begin;
    shown = ReportingPeriod.of(ReportingPeriod.Length.MONTH, tools.today());
    weekendsOnly.setId("calendar/weekends-only");
    var line =
        Gap.SMALL.row(
            Buttons.secondary("calendar/previous", "‹", () -> turn(shown.previous())),
            title,
            Buttons.secondary("calendar/next", "›", () -> turn(shown.next())),
            Buttons.secondary(
                "calendar/month",
                TEXTS.say("calendar.month"),
                () -> turn(ReportingPeriod.of(ReportingPeriod.Length.MONTH, shown.from()))),
            Buttons.secondary(
                "calendar/quarter",
                TEXTS.say("calendar.quarter"),
                () -> turn(ReportingPeriod.of(ReportingPeriod.Length.QUARTER, shown.from()))),
            Gap.spring(),
            Buttons.secondary("calendar/export", TEXTS.say("holidays.export"), this::export),
            Buttons.secondary("calendar/load", TEXTS.say("holidays.load"), this::load));
    root = Gap.MEDIUM.column(line, weekendsOnly, Gap.grow(new FittingScroll(content)));
  }

  private void turn(ReportingPeriod to) {
    shown = to;
    // The year's due days are read with its quarters.
    model.quarterProperty().set(ReportingPeriod.of(ReportingPeriod.Length.QUARTER, shown.from()));
    if (page != null) {
      show(page);
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Page now) {
    page = now;
    title.setText(shown.label());
    int year = shown.year();
    if (now.calendar().knows(year)) {
      weekendsOnly.hide();
    } else {
      weekendsOnly.due(TEXTS.say("holidays.unknown", year));
    }
    content.getChildren().clear();
    if (shown.length() == ReportingPeriod.Length.MONTH) {
      content.getChildren().add(month(now));
    } else {
      shown
          .parts(ReportingPeriod.Length.MONTH)
          .forEach(month -> content.getChildren().add(list(now, month)));
    }
  }

  private Node month(Page now) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("month-grid");
    for (int i = 0; i < WEEK; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / WEEK);
      grid.getColumnConstraints().add(column);
      Label head = Words.hint(TEXTS.say("calendar.weekdays").substring(i, i + 1));
      head.getStyleClass().add("month-head");
      grid.add(head, i, 0);
    }
    LocalDate first = shown.from();
    int before = first.getDayOfWeek().getValue() - 1;
    first
        .datesUntil(shown.to().plusDays(1))
        .forEach(day -> {
          int at = before + day.getDayOfMonth() - 1;
          grid.add(day(now, day), at % WEEK, 1 + at / WEEK);
        });
    return grid;
  }

  private Node day(Page now, LocalDate day) {
    Optional<Holiday> holiday = now.calendar().at(day);
    Label number = Words.strong(Integer.toString(day.getDayOfMonth()));
    var head = Gap.TINY.row(number);
    holiday.ifPresent(h ->
        head.getChildren()
            .add(
                Words.hint(
                    h.working()
                        ? TEXTS.say("calendar.work")
                        : TEXTS.say("calendar.rest", h.name()))));
    VBox cell = Gap.TINY.column(head);
    cell.getStyleClass().add("month-day");
    if (now.calendar().rests(day)) {
      cell.getStyleClass().add("rest");
    }
    if (day.equals(now.today())) {
      cell.getStyleClass().add("today");
    }
    List<Owed> owed = now.year().stream().filter(o -> o.due().equals(day)).toList();
    owed.stream().limit(SHOWN_A_DAY).forEach(o -> cell.getChildren().add(brief(o)));
    if (owed.size() > SHOWN_A_DAY) {
      Hyperlink more =
          Buttons.link(
              "calendar/more-" + day.getDayOfMonth(),
              TEXTS.say("calendar.more", owed.size() - SHOWN_A_DAY),
              () -> turn(ReportingPeriod.of(ReportingPeriod.Length.QUARTER, day)));
      cell.getChildren().add(more);
    }
    return cell;
  }

  private Node brief(Owed owed) {
    Hyperlink link =
        Buttons.link(
            "calendar/" + owed.item().code(),
            SlotWords.tag(owed.state()).words().substring(0, 1) + " " + owed.item().title(),
            () -> begin.goOn(owed));
    link.setMinWidth(0);
    return link;
  }

  private Node list(Page now, ReportingPeriod month) {
    List<Owed> owed = now.year().stream().filter(o -> month.contains(o.due())).toList();
    Card card = Card.titled(month.label(), TEXTS.say("calendar.count", owed.size()));
    for (Owed each : owed) {
      Tag.Words tag = SlotWords.tag(each.state());
      Label day =
          Words.strong(
              TEXTS.say("calendar.day", each.due().getMonthValue(), each.due().getDayOfMonth()));
      day.getStyleClass().add("calendar-day");
      card.with(
          Gap.MEDIUM.row(
              day,
              Words.muted(now.name(each.item().kind())),
              Buttons.link(
                  "calendar/list-" + each.item().code(), each.title(), () -> begin.goOn(each)),
              Gap.spring(),
              new Tag(tag.words(), tag.tone())));
    }
    if (owed.isEmpty()) {
      card.with(Words.muted(TEXTS.say("calendar.nothing")));
    }
    return card;
  }

  private void export() {
    int year = shown.year();
    tools
        .files()
        .save(TEXTS.say("holidays.export"), TEXTS.say("holidays.file", year) + ".xlsx", excel())
        .ifPresent(target ->
            tools
                .database()
                .run(() -> desk.keepHolidays().export(year, target))
                .onSuccess(done ->
                    tools
                        .dialogs()
                        .message(TEXTS.say("holidays.export"), List.of(target.toString())))
                .onUnavailable(away ->
                    tools
                        .dialogs()
                        .message(TEXTS.say("holidays.export"), List.of(away.sentence()))));
  }

  private void load() {
    Optional<Path> file = tools.files().open(TEXTS.say("holidays.load"), excel());
    if (file.isEmpty()) {
      return;
    }
    Form form = new Form("holiday-form");
    var chosen = form.text("file", TEXTS.say("holidays.chosen"));
    chosen.control().setText(String.valueOf(file.get().getFileName()));
    chosen.control().setEditable(false);
    var source =
        form.text("source", TEXTS.say("holidays.source")).example(TEXTS.say("holidays.example"));
    form.row(chosen).row(source);
    tools
        .dialogs()
        .form(
            TEXTS.say("holidays.load"),
            form,
            TEXTS.say("holidays.submit"),
            open -> {
              String ground = source.control().getText();
              tools.submit(
                  open, () -> desk.keepHolidays().load(file.get(), ground), years -> model.load());
            });
  }

  private static FileChoices.Kind excel() {
    return new FileChoices.Kind(TEXTS.say("file.excel"), List.of("xlsx", "xls"));
  }
}
