package cn.mingyi.ledger.ui.archive;

import cn.mingyi.kernel.Progress;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.usecase.archive.HandoverFacts;
import cn.mingyi.ledger.usecase.archive.PackHandover;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.ledger.usecase.archive.Staging;
import cn.mingyi.platform.fx.Notice;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** 换届移交: the packet of all, and the packets made so far. */
public final class HandoverViewModel {
  private static final Texts TEXTS = Texts.beside(HandoverViewModel.class);

  private final HandoverDesk desk;
  private final ScreenTools tools;
  private final ObservableList<Packet> packets = FXCollections.observableArrayList();
  private final Making making = new Making();

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
    making.begin();
    LocalDateTime moment = LocalDateTime.now(tools.clock());
    Staging staging = new Staging();
    making
        .follow(
            tools
                .database()
                .run(TEXTS.say("handover.reading"), progress -> facts(moment, staging, progress)))
        .onSuccess(facts -> pack(facts, hands, target, staging));
  }

  /** What was staged is personal data: it goes when the rest could not be read. */
  private HandoverFacts facts(LocalDateTime moment, Staging staging, Progress progress) {
    boolean read = false;
    try {
      HandoverFacts facts = desk.read().read(desk.letterhead().get(), moment, staging, progress);
      read = true;
      return facts;
    } finally {
      if (!read) {
        staging.close();
      }
    }
  }

  /** All that was staged is in the packet then, or nobody wants it any more. */
  private void pack(HandoverFacts facts, HandoverHands hands, Path target, Staging staging) {
    making
        .follow(
            tools
                .documents()
                .run(
                    TEXTS.say("archive.packing"),
                    progress -> {
                      Path place = PacketPlace.free(target);
                      return new Written(
                          desk.packing().pack(facts, hands, place, PacketForm.of(place), progress),
                          place);
                    }),
            () -> clear(staging))
        .onSuccess(this::record);
  }

  private void clear(Staging staging) {
    tools
        .documents()
        .run(staging::close)
        .onUnavailable(stays ->
            tools.dialogs().message(TEXTS.say("handover.title"), List.of(stays.sentence())));
  }

  private record Written(PackHandover.Packed packed, Path place) {}

  private void record(Written written) {
    making
        .followRecording(
            tools.database().run(() -> desk.record().record(written.packed())), written.place())
        .onSuccess(packet -> {
          making.tell(
              Tone.OK,
              TEXTS.say(
                  "archive.done", packet.name(), written.place(), packet.files(), packet.mark()));
          load();
        });
  }

  ObservableList<Packet> packets() {
    return packets;
  }

  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return making.noticeProperty();
  }

  ReadOnlyBooleanProperty packingProperty() {
    return making.underProperty();
  }
}
