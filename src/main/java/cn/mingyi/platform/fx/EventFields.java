package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import java.time.LocalDate;
import javafx.scene.control.TextField;

/** The day on which something happened, and why it is recorded late: the same in every form. */
public final class EventFields {
  private final FormField<DayField> day;
  private final FormField<TextField> lateReason;
  private final LocalDate today;

  /**
   * @param name of the day's field, as refusals name it
   */
  public EventFields(Form form, String name, String label, LocalDate today) {
    this.today = today;
    day = form.day(name, label, today);
    lateReason =
        form.text("lateReason", say("event.lateReason")).hint(say("event.lateReason.hint"));
    day.control().dayProperty().set(today);
    // Asked for only when the day lies back: whether that is late, the rule says.
    day.control().dayProperty().subscribe(on -> lateReason.shown(on != null && on.isBefore(today)));
  }

  public FormField<DayField> day() {
    return day;
  }

  public FormField<TextField> lateReason() {
    return lateReason;
  }

  /** An empty field means today. */
  public LocalDate on() {
    LocalDate typed = day.control().dayProperty().get();
    return typed == null ? today : typed;
  }

  public String late() {
    return lateReason.control().getText();
  }
}
