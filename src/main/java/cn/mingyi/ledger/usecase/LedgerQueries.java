package cn.mingyi.ledger.usecase;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.domain.VillageProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the screen of 台账 and the command line read of the ledgers without writing one. */
public final class LedgerQueries {
  private final MatterQueries matters;
  private final VillageProfiles villages;
  private final Clock clock;

  public LedgerQueries(MatterQueries matters, VillageProfiles villages, Clock clock) {
    this.matters = matters;
    this.villages = villages;
    this.clock = clock;
  }

  /**
   * A ledger as it would be written now.
   *
   * @param fileName under which it is kept, e.g. 槐树沟村民议台账-2026-11-23.xlsx
   */
  public record Volume(LedgerKind kind, long rows, String fileName) {}

  /** Every ledger, in the order of {@link LedgerKind}. */
  public List<Volume> volumes() {
    return Arrays.stream(LedgerKind.values())
        .map(kind -> new Volume(kind, rows(kind), fileName(kind)))
        .toList();
  }

  /** Under which name a ledger of today is kept. */
  public String fileName(LedgerKind kind) {
    String village = villages.find().map(VillageProfile::name).orElse("");
    return village + kind.label() + "-" + LocalDate.now(clock) + ".xlsx";
  }

  private long rows(LedgerKind kind) {
    List<MatterSummary> all = matters.summaries();
    return switch (kind) {
      case MATTERS -> all.size();
      case CONSULTATION ->
          all.stream()
              .map(MatterSummary::coverage)
              .filter(Objects::nonNull)
              .mapToLong(Coverage::frozen)
              .sum();
    };
  }
}
