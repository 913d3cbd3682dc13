package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.fx.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pictures of the screens, filled from the sample village. */
class DeskPictures extends DeskWindowTest {
  @Test
  void every_place_of_the_sample_village_is_drawn() {
    await("desk/new");
    picture("desk");
    go(Place.of("deliberation"), "matters");
    picture("matters");
    press("matters/new");
    await("motion-form/title");
    cn.mingyi.platform.fx.Picture.of(top().getScene(), "motion-form");
    press("motion-form/cancel");
    Map<String, String> ids = SampleIds.ids(folder());
    List<String> seen = new ArrayList<>();
    for (String number : ids.keySet()) {
      go(new Place("deliberation", ids.get(number)), "matter/more");
      picture("matter-" + (seen.size() + 1));
      seen.add(number);
    }
    assertThat(seen).hasSize(11);
    go(Place.of("consultation"), "rounds");
    picture("rounds");
    go(new Place("consultation", ids.get("槐议〔2026〕7号")), "round/sheets");
    await("the household in hand", () -> sees("opinion-form/asked"));
    picture("consultation");
    press("wall/large");
    picture("consultation-wall-large");
    press("recording/list");
    picture("consultation-list");
    for (String part : List.of("sheets", "absent", "answers", "checks", "certificate")) {
      press("round/" + part);
      settle();
      picture("consultation-" + part);
    }
    for (String part :
        List.of("quarter", "bulletins", "calendar", "catalogue", "boards", "feedback")) {
      go(new Place("disclosure", part), "disclosure/" + part);
      picture("disclosure-" + part);
    }
    go(Place.of("roster"), "roster/households");
    picture("roster");
    go(Place.of("ledger"), "ledger/export");
    picture("ledger");
    go(new Place("ledger", "matters"), "ledger-matters");
    picture("ledger-matters");
    go(new Place("ledger", "handover"), "handover/submit");
    picture("ledger-handover");
    go(Place.of("settings"), "settings/village");
    picture("settings");
    onScreen(() -> desk().bigType(true));
    for (String area : List.of("desk", "deliberation", "consultation", "disclosure", "roster")) {
      onScreen(() -> desk().go(Place.of(area)));
      WaitFor.millis(700);
      settle();
      picture(area + "-big");
    }
    onScreen(() -> desk().go(new Place("consultation", ids.get("槐议〔2026〕7号"))));
    await("the household in hand", () -> sees("opinion-form/asked"));
    picture("consultation-round-big");
  }

  private void go(Place place, String id) {
    onScreen(() -> desk().go(place));
    await(id);
    WaitFor.millis(150);
    settle();
  }
}
