package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.NumberPattern;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.usecase.KeepProfile;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** 本村信息: the fields of the profile, at first use and in the settings. */
final class ProfileForm {
  private static final Texts TEXTS = Texts.beside(ProfileForm.class);

  private final Form form;
  private final int year;
  private final FormField<TextField> name;
  private final FormField<TextField> shortName;
  private final FormField<TextField> county;
  private final FormField<TextField> township;
  private final FormField<TextField> numberPattern;
  private final FormField<TextField> clerk;
  private final FormField<TextField> supervisionPhone;
  private final FormField<TextField> townshipPhone;
  private final Label example = new Label();
  private String suggested = "";

  /**
   * @param year of the number shown as an example
   */
  ProfileForm(String id, int year) {
    this.year = year;
    form = new Form(id);
    name = text("name", TEXTS.say("profile.name"), TEXTS.say("profile.name.example"));
    shortName = text("shortName", TEXTS.say("profile.short"), TEXTS.say("profile.short.example"));
    county = text("county", TEXTS.say("profile.county"), TEXTS.say("profile.county.example"));
    township =
        text("township", TEXTS.say("profile.township"), TEXTS.say("profile.township.example"));
    numberPattern =
        text("numberPattern", TEXTS.say("profile.pattern"), NumberPattern.USUAL.words())
            .hint(TEXTS.say("profile.pattern.hint"));
    clerk =
        text("clerk", TEXTS.say("profile.clerk"), TEXTS.say("profile.clerk.example"))
            .hint(TEXTS.say("profile.clerk.hint"));
    supervisionPhone =
        text("supervisionPhone", TEXTS.say("profile.supervision"), TEXTS.say("profile.phone"));
    townshipPhone =
        text("townshipPhone", TEXTS.say("profile.townshipPhone"), TEXTS.say("profile.phone"));
    numberPattern.control().setText(NumberPattern.USUAL.words());
    example.setId(id + "/example");
    example.getStyleClass().add("number-example");
    name.control().textProperty().subscribe(this::suggest);
    shortName.control().textProperty().subscribe(this::showExample);
    numberPattern.control().textProperty().subscribe(this::showExample);
    form.row(name.weight(2), shortName)
        .row(county, township)
        .row(clerk)
        .row(supervisionPhone, townshipPhone)
        .row(numberPattern)
        .add(Gap.SMALL.row(Words.muted(TEXTS.say("profile.example")), example));
  }

  private FormField<TextField> text(String field, String label, String sample) {
    return form.text(field, label).example(sample);
  }

  Form form() {
    return form;
  }

  KeepProfile.Form read() {
    return new KeepProfile.Form(
        name.control().getText(),
        shortName.control().getText(),
        county.control().getText(),
        township.control().getText(),
        NumberPattern.ofWords(numberPattern.control().getText()).text(),
        clerk.control().getText(),
        supervisionPhone.control().getText(),
        townshipPhone.control().getText());
  }

  void fill(VillageProfile profile) {
    name.control().setText(profile.name());
    shortName.control().setText(profile.shortName());
    county.control().setText(profile.county());
    township.control().setText(profile.township());
    numberPattern.control().setText(new NumberPattern(profile.numberPattern()).words());
    clerk.control().setText(profile.clerk());
    supervisionPhone.control().setText(profile.supervisionPhone());
    townshipPhone.control().setText(profile.townshipPhone());
  }

  /** What the clerk wrote himself stays. */
  private void suggest(String typed) {
    String now = shortName.control().getText();
    if (now.equals(suggested)) {
      suggested = VillageProfile.suggestedShortName(typed);
      shortName.control().setText(suggested);
    }
  }

  private void showExample() {
    NumberPattern pattern = NumberPattern.ofWords(numberPattern.control().getText());
    String village = shortName.control().getText().strip();
    example.setText(
        pattern.complete()
            ? pattern.number(village.isEmpty() ? TEXTS.say("profile.short.none") : village, year, 1)
            : TEXTS.say("profile.example.none"));
  }
}
