package cn.mingyi.ledger.ui.archive;

import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.usecase.archive.HandoverFacts;
import cn.mingyi.ledger.usecase.archive.PackHandover;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.ledger.usecase.archive.Staging;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** 换届移交: the packet of all, and the packets made so far. */
public final class HandoverViewModel {
  private static final Texts TEXTS = Texts.beside(HandoverViewModel.class);

  private final HandoverDesk desk;
  private final ScreenTools tools;
  private final ObservableList<Packet> packets = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper packing = new ReadOnlyBooleanWrapper();

  public HandoverViewModel(HandoverDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  /** Reads the packets anew. */
  public void load() {
    tools.database().run(() -> desk.queries().packets()).onSuccess(packets::setAll);
  }

  /**
   * Asks where to and writes the packet there.
   *
   * @param refused told when the names do not fit
   */
  void handOver(HandoverHands hands, PacketForm form, Consumer<RuleViolation> refused) {
    try {
      PackHandover.check(hands);
    } catch (RuleViolation no) {
      refused.accept(no);
      return;
    }
    PacketPlace.ask(tools.files(), form, TEXTS.say("handover.name", tools.today()))
        .ifPresent(target -> read(hands, target));
  }

  private void read(HandoverHands hands, Path target) {
    notice.set(null);
    packing.set(true);
    LocalDateTime moment = LocalDateTime.now(tools.clock());
    Staging staging = new Staging();
    tools
        .database()
        .run(
            TEXTS.say("handover.reading"),
            progress -> desk.read().read(desk.letterhead().get(), moment, staging, progress))
        .onSuccess(facts -> pack(facts, hands, target, staging))
        .onRefused(no -> ended(staging, new Notice(Tone.BAD, String.join("", no.sentences()))))
        .onUnavailable(away -> ended(staging, new Notice(Tone.BAD, away.sentence())))
        .onCancelled(() -> ended(staging, new Notice(Tone.INFO, TEXTS.say("archive.cancelled"))));
  }

  private void pack(HandoverFacts facts, HandoverHands hands, Path target, Staging staging) {
    tools
        .documents()
        .run(
            TEXTS.say("archive.packing"),
            progress -> {
              Path place = PacketPlace.free(target);
              return new Written(
                  desk.packing().pack(facts, hands, place, PacketForm.of(place), progress), place);
            })
        .onSuccess(written -> record(written, staging))
        .onUnavailable(away -> ended(staging, new Notice(Tone.BAD, away.sentence())))
        .onCancelled(() -> ended(staging, new Notice(Tone.INFO, TEXTS.say("archive.cancelled"))));
  }

  private record Written(PackHandover.Packed packed, Path place) {}

  private void record(Written written, Staging staging) {
    tools
        .database()
        .run(() -> desk.record().record(written.packed()))
        .onSuccess(packet -> {
          ended(
              staging,
              new Notice(
                  Tone.OK,
                  TEXTS.say(
                      "archive.done",
                      packet.name(),
                      written.place(),
                      packet.files(),
                      packet.mark())));
          load();
        })
        .onUnavailable(away -> ended(staging, new Notice(Tone.BAD, away.sentence())));
  }

  /** What was staged is personal data: it goes, however it ended. */
  private void ended(Staging staging, Notice told) {
    packing.set(false);
    notice.set(told);
    tools.documents().run(staging::close);
  }

  ObservableList<Packet> packets() {
    return packets;
  }

  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty packingProperty() {
    return packing.getReadOnlyProperty();
  }
}
