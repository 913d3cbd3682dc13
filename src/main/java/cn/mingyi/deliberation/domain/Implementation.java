package cn.mingyi.deliberation.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 实施记录: one entry. */
public record Implementation(
    UUID id,
    UUID matterId,
    Kind kind,
    LocalDate happenedOn,
    String text,
    @Nullable Money amount,
    String lateReason,
    Instant recordedAt)
    implements MatterRecord {
  @Override
  public LocalDate day() {
    return happenedOn;
  }

  /** What the entry is about. */
  public enum Kind {
    CONTRACT("合同"),
    PROGRESS("进度"),
    ACCEPTANCE("验收"),
    PAYMENT("付款"),
    OTHER("其他");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
