package cn.mingyi.deliberation.domain;

import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 事项类别 and who may decide it, as data (domain §4).
 *
 * @param key stable name, e.g. WELFARE
 * @param deciders bodies that may decide by themselves
 * @param delegable whether 村民代表会议 may decide when 村民会议 has authorised it (村组法 28)
 * @param exemptionRule text of the village assembly's own rule that spares 民议; empty = 民议 needed
 * @param source statute
 */
public record Category(
    UUID id,
    String key,
    String label,
    List<Body> deciders,
    boolean delegable,
    String exemptionRule,
    String source,
    LocalDate validFrom) {
  public Category {
    deciders = List.copyOf(deciders);
  }

  public boolean mayDecide(Body body) {
    return deciders.contains(body) || (delegable && body == Body.REPRESENTATIVES);
  }

  public boolean needsAuthorisation(Body body) {
    return !deciders.contains(body) && delegable && body == Body.REPRESENTATIVES;
  }

  /** Bodies that may decide, the delegated one last. */
  public List<Body> choices() {
    List<Body> all = new java.util.ArrayList<>(deciders);
    if (delegable) {
      all.add(Body.REPRESENTATIVES);
    }
    return all;
  }
}
