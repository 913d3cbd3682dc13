package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.FeedbackRegister;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.kernel.ChineseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 待办 of 六务公开 (domain §11): what is to be posted, taken down, answered. */
public final class DisclosureDue {
  /** How far ahead a disclosure is spoken of. */
  private static final int AHEAD_DAYS = 7;

  private static final int BACK_DAYS = 366;

  private final DisclosureQueries queries;
  private final FeedbackRegister feedback;

  public DisclosureDue(DisclosureQueries queries, FeedbackRegister feedback) {
    this.queries = queries;
    this.feedback = feedback;
  }

  /**
   * Something that has to be done by a day.
   *
   * @param due last day on which it is in time
   * @param bulletin where it is done; null when there is none yet
   */
  public record Item(
      Kind kind, LocalDate due, String sentence, String detail, @Nullable UUID bulletin) {}

  /** What kind of thing is due. */
  public enum Kind {
    DISCLOSE,
    POST_AGAIN,
    TAKE_DOWN,
    ANSWER
  }

  /** Everything that is due, the longest overdue first. */
  public List<Item> due(LocalDate today) {
    List<Item> items = new ArrayList<>();
    for (Owed owed : queries.owed(today.minusDays(BACK_DAYS), today.plusDays(AHEAD_DAYS))) {
      if (!owed.state().posted()) {
        items.add(
            new Item(
                Kind.DISCLOSE,
                owed.due(),
                "%s · %s".formatted(queries.kindName(owed.item().kind()), owed.title()),
                "应于 %s 前公开（%s），现在：%s"
                    .formatted(
                        ChineseDate.of(owed.due()), owed.item().basis(), owed.state().label()),
                owed.bulletin()));
      }
    }
    List<BulletinFile> all = queries.all();
    all.forEach(file -> hanging(file, all, today, items));
    feedback.all().forEach(asked -> feedback(asked, all, items));
    items.sort(Comparator.comparing(Item::due));
    return items;
  }

  private static void hanging(
      BulletinFile file, List<BulletinFile> all, LocalDate today, List<Item> items) {
    UUID id = file.bulletin().id();
    file.hanging()
        .ifPresent(posting -> {
          LocalDate last = Objects.requireNonNull(posting.lastDay());
          if (!last.plusDays(1).isAfter(today.plusDays(AHEAD_DAYS))) {
            items.add(
                new Item(
                    Kind.TAKE_DOWN,
                    last.plusDays(1),
                    "公示期满：" + file.bulletin().name(),
                    "公示期到 %s，次日拍照、撤下、归档".formatted(ChineseDate.of(last)),
                    id));
          }
        });
    boolean corrected =
        all.stream()
            .anyMatch(
                f -> id.equals(f.bulletin().subject().corrects()) && f.firstPosting().isPresent());
    if (file.downEarly() && !corrected) {
      LocalDate down =
          file.latest(BulletinEvent.Kind.DOWN_EARLY).map(BulletinEvent::happenedOn).orElse(today);
      items.add(
          new Item(
              Kind.POST_AGAIN,
              down,
              "重新张贴：" + file.bulletin().name(),
              "%s 提前撤下，公示期没有满".formatted(ChineseDate.of(down)),
              id));
    }
  }

  private static void feedback(Feedback asked, List<BulletinFile> all, List<Item> items) {
    Feedback.Answer answer = asked.answer();
    if (answer == null) {
      items.add(answer(asked));
    } else if (answer.republish()) {
      all.stream()
          .filter(f -> f.bulletin().id().equals(asked.bulletinId()))
          .filter(f -> !asked.republished(all))
          .forEach(f -> items.add(republish(asked, answer.answeredOn(), f)));
    }
  }

  private static Item republish(Feedback asked, LocalDate promised, BulletinFile file) {
    return new Item(
        Kind.POST_AGAIN,
        promised,
        "重新公布：" + file.bulletin().name(),
        "答复反馈 №%d 时说要更正或重新公布".formatted(asked.serial()),
        file.bulletin().id());
  }

  private static Item answer(Feedback asked) {
    return new Item(
        Kind.ANSWER,
        asked.dueOn(),
        "答复反馈 №%d".formatted(asked.serial()),
        "收到 %s，应在 %s 前答复"
            .formatted(ChineseDate.of(asked.receivedOn()), ChineseDate.of(asked.dueOn())),
        null);
  }
}
