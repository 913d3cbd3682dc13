package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.MatterSource;
import cn.mingyi.deliberation.usecase.RaiseMotion;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.MoneyField;
import cn.mingyi.platform.fx.NumberField;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** 动议登记: the fields of the 动议登记表. */
final class MotionForm {
  private static final Texts TEXTS = Texts.beside(MotionForm.class);

  private final Form form = new Form("motion-form");
  private final FormField<TextField> title =
      form.text("title", TEXTS.say("motion.title")).example(TEXTS.say("motion.title.example"));
  private final FormField<ComboBox<Category>> category;
  private final FormField<ComboBox<MatterSource>> source =
      form.choice(
          "source",
          TEXTS.say("motion.source"),
          List.of(MatterSource.values()),
          MatterSource::label);
  private final FormField<TextField> movers =
      form.text("movers", TEXTS.say("motion.movers")).example(TEXTS.say("motion.movers.example"));
  private final FormField<NumberField> villagers =
      form.number("cosigningVillagers", TEXTS.say("motion.villagers"))
          .hint(TEXTS.say("motion.villagers.hint"));
  private final FormField<NumberField> representatives =
      form.number("cosigningRepresentatives", TEXTS.say("motion.representatives"))
          .hint(TEXTS.say("motion.representatives.hint"));
  private final FormField<MoneyField> amount =
      form.money("amount", TEXTS.say("motion.amount")).hint(TEXTS.say("motion.amount.hint"));
  private final FormField<CheckBox> levy = form.check("levy", TEXTS.say("motion.levy"));
  private final FormField<TextArea> cause =
      form.area("cause", TEXTS.say("motion.cause"), 3).hint(TEXTS.say("motion.cause.hint"));
  private final EventFields event;

  MotionForm(List<Category> categories, LocalDate today) {
    category =
        form.choice("category", TEXTS.say("motion.category"), categories, Category::label)
            .weight(2);
    event = new EventFields(form, "happenedOn", TEXTS.say("motion.day"), today);
    source.control().getSelectionModel().selectFirst();
    form.row(title)
        .row(category, source)
        .row(movers.weight(2), villagers, representatives)
        .row(event.day(), amount)
        .row(event.lateReason())
        .row(cause)
        .row(levy);
  }

  Form form() {
    return form;
  }

  RaiseMotion.Motion motion() {
    Category chosen = category.control().getValue();
    return new RaiseMotion.Motion(
        title.control().getText(),
        chosen == null ? "" : chosen.key(),
        source.control().getValue(),
        cause.control().getText(),
        movers.control().getText(),
        count(villagers.control().valueProperty().get()),
        count(representatives.control().valueProperty().get()),
        amount.control().amountProperty().get(),
        levy.control().isSelected(),
        event.on(),
        event.late());
  }

  private static int count(@Nullable Integer typed) {
    return typed == null ? 0 : typed;
  }
}
