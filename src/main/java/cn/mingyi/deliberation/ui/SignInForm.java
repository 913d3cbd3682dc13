package cn.mingyi.deliberation.ui;

import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Villager;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.util.StringConverter;

/** The names of those entitled to come, each to be ticked when he or she signed in. */
final class SignInForm {
  private static final Texts TEXTS = Texts.beside(SignInForm.class);

  private final Form form = new Form("sign-in");
  private final List<Line> lines;

  private record Line(String name, BooleanProperty came) {}

  SignInForm(Eligible eligible, List<String> already) {
    lines =
        Stream.concat(
                eligible.persons().stream().map(Villager::name),
                eligible.households().stream().map(Household::headName))
            .map(name -> new Line(name, new SimpleBooleanProperty(already.contains(name))))
            .toList();
    FilteredList<Line> shown = new FilteredList<>(FXCollections.observableList(lines));
    ListView<Line> list = new ListView<>(shown);
    list.setId("sign-in/list");
    list.setCellFactory(
        CheckBoxListCell.forListView(
            Line::came,
            new StringConverter<>() {
              @Override
              public String toString(Line line) {
                return line == null ? "" : line.name();
              }

              @Override
              public Line fromString(String text) {
                throw new UnsupportedOperationException("names are not typed here");
              }
            }));
    var filter = form.field("filter", TEXTS.say("signIn.filter"), new TextField());
    filter
        .control()
        .textProperty()
        .subscribe(typed -> shown.setPredicate(l -> l.name().contains(typed.strip())));
    form.row(filter)
        .add(list)
        .add(
            Gap.SMALL.row(
                all(true, TEXTS.say("signIn.all")), all(false, TEXTS.say("signIn.none"))));
  }

  private Button all(boolean came, String words) {
    return cn.mingyi.platform.fx.Buttons.secondary(
        came ? "sign-in/all" : "sign-in/none", words, () -> lines.forEach(l -> l.came().set(came)));
  }

  Form form() {
    return form;
  }

  List<String> present() {
    return lines.stream().filter(l -> l.came().get()).map(Line::name).toList();
  }
}
