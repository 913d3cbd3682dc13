package cn.mingyi.deliberation.ui;

import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import javafx.scene.control.TextField;

/** The day on which something happened, and why it is recorded late: the same in every form. */
final class EventFields {
  private static final Texts TEXTS = Texts.beside(EventFields.class);

  private final FormField<DayField> day;
  private final FormField<TextField> lateReason;
  private final LocalDate today;

  /**
   * @param name of the day's field, as refusals name it
   */
  EventFields(Form form, String name, String label, LocalDate today) {
    this.today = today;
    day = form.day(name, label, today);
    lateReason =
        form.text("lateReason", TEXTS.say("event.lateReason"))
            .hint(TEXTS.say("event.lateReason.hint"));
    day.control().dayProperty().set(today);
    // Asked for only when the day lies back: whether that is late, the rule says.
    day.control().dayProperty().subscribe(on -> lateReason.shown(on != null && on.isBefore(today)));
  }

  FormField<DayField> day() {
    return day;
  }

  FormField<TextField> lateReason() {
    return lateReason;
  }

  /** An empty field means today. */
  LocalDate on() {
    LocalDate typed = day.control().dayProperty().get();
    return typed == null ? today : typed;
  }

  String late() {
    return lateReason.control().getText();
  }
}
