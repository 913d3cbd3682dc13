package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.deliberation.domain.StatuteFloor;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.usecase.KeepRules;
import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.NumberField;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** 修改门槛: a new version from a day on. */
final class ThresholdForm {
  private static final Texts TEXTS = Texts.beside(ThresholdForm.class);

  /** The shares that statutes and charters speak of. */
  private static final List<Ratio> USUAL =
      List.of(
          Ratio.atLeast(2, 1),
          Ratio.over(2, 1),
          Ratio.atLeast(3, 2),
          Ratio.atLeast(4, 3),
          Ratio.atLeast(5, 4),
          Ratio.atLeast(1, 1));

  private final Threshold now;
  private final RulesViewModel model;
  private final Form form = new Form("threshold-form");
  private final FormField<ComboBox<Share>> quorum;
  private final FormField<ComboBox<Share>> majority;
  private final FormField<ComboBox<Boolean>> base;
  private final FormField<NumberField> notice;
  private final FormField<DayField> from;
  private final FormField<TextField> source;

  /** A choice; null asks for none. */
  private record Share(@Nullable Ratio ratio) {
    String words() {
      return ratio == null ? TEXTS.say("rules.noQuorum") : ratio.words();
    }
  }

  ThresholdForm(Threshold now, RulesViewModel model) {
    this.now = now;
    this.model = model;
    ScreenTools tools = model.tools();
    quorum =
        form.choice("quorum", TEXTS.say("rules.quorum"), shares(now.quorum(), true), Share::words);
    majority =
        form.choice(
            "majority",
            TEXTS.say("rules.form.majority"),
            shares(now.majority(), false),
            Share::words);
    base =
        form.choice(
            "base",
            TEXTS.say("rules.form.base"),
            List.of(true, false),
            all -> TEXTS.say(all ? "rules.base.eligible" : "rules.base.present"));
    notice = form.number("noticeDays", TEXTS.say("rules.form.notice"));
    from = form.day("validFrom", TEXTS.say("rules.form.from"), tools.today());
    source =
        form.text("source", TEXTS.say("rules.source"))
            .example(TEXTS.say("rules.form.source.example"));
    quorum.control().setValue(new Share(now.quorum()));
    majority.control().setValue(new Share(now.majority()));
    base.control().setValue(now.ofEligible());
    notice.control().valueProperty().set(now.noticeDays());
    notice.hint(TEXTS.say("rules.form.notice.hint"));
    from.control().dayProperty().set(tools.today());
    form.add(Words.wrapped(Words.muted(TEXTS.say("rules.form.note"))));
    StatuteFloor.of(now.key())
        .ifPresent(floor ->
            form.add(Words.wrapped(Words.muted(TEXTS.say("rules.form.floor", floor.source())))));
    form.row(quorum, majority, base).row(notice, from).row(source);
  }

  private static List<Share> shares(@Nullable Ratio current, boolean orNone) {
    List<Share> all = new ArrayList<>();
    if (orNone) {
      all.add(new Share(null));
    }
    USUAL.forEach(ratio -> all.add(new Share(ratio)));
    if (!all.contains(new Share(current))) {
      all.add(new Share(current));
    }
    return all;
  }

  void ask() {
    ScreenTools tools = model.tools();
    tools
        .dialogs()
        .form(
            TEXTS.say("rules.form.head", now.key().label()),
            form,
            TEXTS.say("rules.form.submit"),
            open -> {
              KeepRules.Change wanted = read();
              tools.submit(
                  open,
                  () -> {
                    model.keepRules().change(wanted);
                    return wanted;
                  },
                  done -> model.load());
            });
  }

  private KeepRules.Change read() {
    Ratio share = majority.control().getValue().ratio();
    return new KeepRules.Change(
        now.key(),
        quorum.control().getValue().ratio(),
        share == null ? now.majority() : share,
        base.control().getValue(),
        notice.control().valueProperty().get(),
        source.control().getText(),
        from.control().dayProperty().get());
  }
}
