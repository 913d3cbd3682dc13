package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.HouseholdWeight;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.HoldMeeting;
import cn.mingyi.platform.fx.LatestWins;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A meeting while its record is being filled in: what is typed, and what would become of it. */
public final class MeetingViewModel {
  private static final Texts TEXTS = Texts.beside(MeetingViewModel.class);

  /** A number as typed; null while the field is empty. */
  public static final class Count extends SimpleObjectProperty<@Nullable Integer> {
    int value() {
      Integer typed = get();
      return typed == null ? 0 : typed;
    }
  }

  final ObjectProperty<@Nullable Body> body = new SimpleObjectProperty<>();
  final StringProperty group = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> heldOn = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable LocalDate> noticeOn = new SimpleObjectProperty<>();
  final StringProperty lateReason = new SimpleStringProperty("");
  final StringProperty place = new SimpleStringProperty("");
  final StringProperty chair = new SimpleStringProperty("");
  final StringProperty recorder = new SimpleStringProperty("");
  final StringProperty township = new SimpleStringProperty("");
  final StringProperty content = new SimpleStringProperty("");
  final Count changedEligible = new Count();
  final StringProperty eligibleReason = new SimpleStringProperty("");
  final Count present = new Count();
  final ObservableList<String> attendees = FXCollections.observableArrayList();
  final BooleanProperty byHands = new SimpleBooleanProperty(true);
  final Count issued = new Count();
  final Count returned = new Count();
  final Count unreturned = new Count();
  final Count spoiled = new Count();
  final Count inFavour = new Count();
  final Count against = new Count();
  final Count abstained = new Count();
  final Count invalid = new Count();
  final Count householdsPresent = new Count();
  final Count householdsInFavour = new Count();
  final BooleanProperty shared = new SimpleBooleanProperty();

  private final MatterDesk desk;
  private final ScreenTools tools;
  private final UUID matter;
  private final boolean levy;
  private final LatestWins latest = new LatestWins();
  private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();

  /** 应到 with its rule, and what would become of the meeting. */
  public record Outcome(HoldMeeting.Outlook outlook, HoldMeeting.Preview preview) {}

  public MeetingViewModel(MatterDesk desk, ScreenTools tools, MatterPage page) {
    this.desk = desk;
    this.tools = tools;
    matter = page.file().matter().id();
    Step step = page.file().matter().step();
    levy = page.file().matter().levy() && step == Step.RESOLUTION;
    heldOn.set(page.today());
    body.set(step.meetingBody().orElse(null));
  }

  public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** 筹资筹劳 at the vote: the weights in households are asked for. */
  boolean levy() {
    return levy;
  }

  /** Looks again at what would become of the meeting; the newest answer wins. */
  public void refresh() {
    Body who = body.get();
    if (who == null) {
      latest.forget();
      outcome.set(null);
      return;
    }
    HoldMeeting.Held now = held(who);
    tools
        .database()
        .run(() ->
            new Outcome(
                desk.holdMeeting().outlook(who, now.villageGroup(), now.heldOn()),
                desk.holdMeeting().preview(now)))
        .onSuccess(latest.only(outcome::set));
  }

  /** What the button that records the meeting says: it names what would be recorded. */
  public String action() {
    Outcome now = outcome.get();
    if (now == null || present.get() == null) {
      return TEXTS.say("meeting.submit");
    }
    if (!now.preview().verdict().quorate()) {
      return TEXTS.say("meeting.submit.void");
    }
    return now.preview().verdict().carried()
        ? TEXTS.say("meeting.submit.carried")
        : TEXTS.say("meeting.submit.failed");
  }

  /** Why the meeting cannot be recorded yet; empty when it can. */
  public String locked() {
    Outcome now = outcome.get();
    if (now == null) {
      return TEXTS.say("meeting.locked.body");
    }
    if (present.get() == null) {
      return TEXTS.say("meeting.locked.present");
    }
    return now.preview().recordable()
        ? ""
        : TEXTS.say(
            "meeting.locked", now.preview().mustHold().stream().filter(c -> !c.met()).count());
  }

  /**
   * The meeting as it stands.
   *
   * @throws IllegalStateException when nobody was chosen to decide
   */
  HoldMeeting.Held held() {
    Body who = body.get();
    if (who == null) {
      throw new IllegalStateException("no body chosen");
    }
    return held(who);
  }

  private HoldMeeting.Held held(Body who) {
    LocalDate on = heldOn.get();
    return new HoldMeeting.Held(
        matter,
        on == null ? tools.today() : on,
        lateReason.get(),
        who,
        who.ofOneGroup() ? group.get() : "",
        place.get(),
        noticeOn.get(),
        changedEligible.get(),
        eligibleReason.get(),
        present.value(),
        List.copyOf(attendees),
        chair.get(),
        recorder.get(),
        township.get(),
        content.get(),
        ballot(),
        levy ? new HouseholdWeight(householdsPresent.value(), householdsInFavour.value()) : null,
        shared.get() ? Step.PROPOSAL : null);
  }

  private Ballot ballot() {
    return byHands.get()
        ? Ballot.byHands(inFavour.value(), against.value(), abstained.value())
        : new Ballot(
            issued.value(),
            returned.value(),
            unreturned.value(),
            spoiled.value(),
            inFavour.value(),
            against.value(),
            abstained.value(),
            invalid.value());
  }
}
