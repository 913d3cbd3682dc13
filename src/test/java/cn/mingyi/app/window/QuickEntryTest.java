package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.text.Initials;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 300 households by keyboard alone, at a pace that no clerk and no disk keeps. */
class QuickEntryTest extends DeskWindowTest {
  private static final int HOUSEHOLDS = 300;
  private static final int PAUSE = 8;

  private final Initials initials = new Initials();
  private @Nullable UUID matter;
  private List<FrozenHousehold> list = List.of();

  /** What was meant to be recorded of a household. */
  private record Meant(OpinionKind kind, String wording) {}

  @BeforeEach
  void openRound() {
    await("desk/new");
    boolean[] done = {false};
    onScreen(() ->
        desk()
            .work(services -> {
              matter = new MatterInConsultation(services, clock).open();
              list = round(services).households();
            })
            .onSuccess(ok -> done[0] = true));
    await("the round", () -> done[0]);
    onScreen(() -> desk().go(new Place("consultation", matter().toString())));
    await("the first household", () -> sees("opinion-form/asked"));
  }

  @Test
  void three_hundred_households_are_entered_with_few_keys_and_none_goes_to_another() {
    Typist typist = typist(PAUSE);
    Map<FrozenHousehold, Meant> meant = new LinkedHashMap<>();
    List<FrozenHousehold> pending = new ArrayList<>(list);
    FrozenHousehold inHand = pending.getFirst();
    type("opinion-form/evidence", "表册甲");
    onScreen(() -> stage().getScene().lookup("#wall").requestFocus());
    long began = System.nanoTime();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      if (i % 10 == 9) {
        FrozenHousehold now = inHand;
        await("the household in hand", () -> title().startsWith(now.code()));
        inHand = lookUp(typist, i / 10, pending);
      }
      Meant opinion = opinion(i);
      typist.strike(digit(opinion.kind()));
      if (!opinion.wording().isEmpty()) {
        typist.write(opinion.wording());
      }
      typist.strike(KeyCode.ENTER);
      meant.put(inHand, opinion);
      pending.remove(inHand);
      inHand = next(inHand, pending);
    }
    FrozenHousehold left = inHand;
    await("all of them", () -> words("round/done").contains("还差 " + (list.size() - HOUSEHOLDS)));
    await("the next", () -> title().startsWith(left.code()));
    long seconds = (System.nanoTime() - began) / 1_000_000_000;
    assertThat(recent()).isEqualTo(20);
    picture("consultation-quick-entry");

    double perHousehold = (double) typist.strokes() / HOUSEHOLDS;
    System.out.printf(
        "quick entry: %d strokes, %.2f a household, %d s%n",
        typist.strokes(), perHousehold, seconds);
    assertThat(perHousehold).isLessThanOrEqualTo(6);
    onScreen(() -> desk().close());
    try (AppServices services = AppServices.open(new DataFolder(folder()), clock)) {
      Consultation round = round(services);
      assertThat(round.opinions()).hasSize(HOUSEHOLDS).allMatch(o -> o.corrects() == null);
      assertThat(recorded(round)).containsExactlyInAnyOrderEntriesOf(meant);
      assertThat(round.opinions())
          .as("what stays the same is kept")
          .allMatch(o -> o.evidence().equals("表册甲"));
      assertThat(services.verify().findings()).isEmpty();
    }
  }

  @Test
  void keys_after_a_refused_entry_are_not_taken_for_the_household_that_stays_in_hand() {
    Typist typist = typist(1);
    typist.strike(KeyCode.DIGIT4);
    typist.strike(KeyCode.ENTER);
    typist.strike(KeyCode.DIGIT1);
    typist.strike(KeyCode.ENTER);
    typist.strike(KeyCode.DIGIT1);
    typist.strike(KeyCode.ENTER);
    await("the refusal", () -> sees("opinion-form/wording-error"));
    WaitFor.millis(300);
    assertThat(title()).startsWith(list.getFirst().code());
    assertThat(opinions()).isEmpty();
  }

  @Test
  void an_entry_is_undone_by_keyboard_and_after_half_a_minute_corrected() {
    Typist typist = typist(1);
    typist.strike(KeyCode.DIGIT1);
    typist.strike(KeyCode.ENTER);
    typist.strike(KeyCode.DIGIT2);
    typist.strike(KeyCode.ENTER);
    typist.control(KeyCode.Z);
    typist.strike(KeyCode.DIGIT3);
    typist.strike(KeyCode.ENTER);
    await("the third", () -> title().startsWith(list.get(2).code()));
    assertThat(opinions().stream().map(o -> Map.entry(o.frozenId(), o.kind())))
        .containsExactlyInAnyOrder(
            Map.entry(list.getFirst().id(), OpinionKind.AGREE),
            Map.entry(list.get(1).id(), OpinionKind.ABSTAIN));
    assertThat(words("recent/undo-last")).contains("Ctrl+Z");

    clock.seconds(31);
    typist.control(KeyCode.Z);
    await("correct-form/correctionReason");
    assertThat(words("correct-form/asked")).isEqualTo(list.get(1).name());
    type("correct-form/correctionReason", "听错了");
    press("correct-form/submit");
    await("corrected", () -> !sees("correct-form/correctionReason"));
    assertThat(opinions()).hasSize(3);
  }

  @Test
  void letters_look_for_a_household_wherever_the_focus_is() {
    Typist typist = typist(1);
    FrozenHousehold wanted = list.get(99);
    typist.strike(KeyCode.DIGIT1);
    typist.strike(KeyCode.ENTER);
    await("the second", () -> title().startsWith(list.get(1).code()));
    typist.spell(wanted.code());
    typist.strike(KeyCode.ENTER);
    await("found", () -> title().startsWith(wanted.code()));
    typist.spell(list.getFirst().code());
    typist.strike(KeyCode.ENTER);
    await("recorded already", () -> sees("entry/correct"));
    typist.strike(KeyCode.DIGIT2);
    typist.strike(KeyCode.ENTER);
    WaitFor.millis(300);
    assertThat(words("entry/find")).as("a digit is an opinion, not a code").isEmpty();
    assertThat(title()).startsWith(list.getFirst().code());
    assertThat(opinions()).hasSize(1);
  }

  /** By initials, by code and by name in turn; of several the first that is pending comes. */
  private FrozenHousehold lookUp(Typist typist, int turn, List<FrozenHousehold> pending) {
    FrozenHousehold wanted = pending.get((turn * 37) % pending.size());
    FrozenHousehold found = wanted;
    switch (turn % 3) {
      case 0 -> {
        String spelled = initials.of(wanted.name());
        typist.spell(spelled);
        found = first(pending, h -> initials.of(h.name()).startsWith(spelled));
      }
      case 1 -> typist.spell(wanted.code());
      default -> {
        typist.strike(KeyCode.DIGIT0);
        typist.strike(KeyCode.BACK_SPACE);
        typist.write(wanted.name());
        found = first(pending, h -> h.name().equals(wanted.name()));
      }
    }
    typist.strike(KeyCode.ENTER);
    return found;
  }

  private static FrozenHousehold first(
      List<FrozenHousehold> pending, java.util.function.Predicate<FrozenHousehold> such) {
    return pending.stream().filter(such).findFirst().orElseThrow();
  }

  private static Meant opinion(int i) {
    return switch (i % 12) {
      case 3 -> new Meant(OpinionKind.DISAGREE, "先公开账目");
      case 6 -> new Meant(OpinionKind.ABSTAIN, "");
      case 8 -> new Meant(OpinionKind.CONDITIONAL, "第" + i + "户要留车道");
      default -> new Meant(OpinionKind.AGREE, "");
    };
  }

  /** The next of the same sheet, then what was left out of it, then down the list. */
  private static FrozenHousehold next(FrozenHousehold after, List<FrozenHousehold> pending) {
    List<FrozenHousehold> sheet =
        pending.stream()
            .filter(h -> h.representativeLabel().equals(after.representativeLabel()))
            .toList();
    return below(after, sheet)
        .or(() -> sheet.stream().findFirst())
        .or(() -> below(after, pending))
        .orElseGet(pending::getFirst);
  }

  private static Optional<FrozenHousehold> below(FrozenHousehold of, List<FrozenHousehold> some) {
    return some.stream().filter(h -> h.position() > of.position()).findFirst();
  }

  private static Map<FrozenHousehold, Meant> recorded(Consultation round) {
    Map<FrozenHousehold, Meant> recorded = new LinkedHashMap<>();
    round
        .opinions()
        .forEach(
            o -> recorded.put(round.household(o.frozenId()), new Meant(o.kind(), o.wording())));
    return recorded;
  }

  private static KeyCode digit(OpinionKind kind) {
    return Objects.requireNonNull(KeyCode.getKeyCode(Integer.toString(kind.key())));
  }

  private Typist typist(int pause) {
    return new Typist(robotContext().getKeyboardRobot(), stage(), pause);
  }

  private UUID matter() {
    return Objects.requireNonNull(matter);
  }

  private Consultation round(AppServices services) {
    return services.consultation().queries().latest(matter()).orElseThrow();
  }

  private List<Opinion> opinions() {
    List<Opinion> all = new ArrayList<>();
    boolean[] done = {false};
    onScreen(() ->
        desk()
            .work(services -> all.addAll(round(services).opinions()))
            .onSuccess(ok -> done[0] = true));
    await("the opinions", () -> done[0]);
    return all;
  }

  private String title() {
    return ((Label) find("entry/household")).getText();
  }

  private int recent() {
    return fromScreen(() -> lookup("#recent/undo").queryAll().size());
  }
}
