package cn.mingyi.deliberation.storage;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row of category: the deciding bodies as names with blanks between. */
record CategoryRow(
    UUID id,
    int position,
    String ruleKey,
    String label,
    String deciders,
    boolean delegable,
    String exemptionRule,
    String source,
    LocalDate validFrom) {
  static CategoryRow of(Category c, int position) {
    return new CategoryRow(
        c.id(),
        position,
        c.key(),
        c.label(),
        c.deciders().stream().map(Body::name).collect(Collectors.joining(" ")),
        c.delegable(),
        c.exemptionRule(),
        c.source(),
        c.validFrom());
  }

  Category category() {
    return new Category(
        id,
        ruleKey,
        label,
        Arrays.stream(deciders.split(" ")).map(Body::valueOf).toList(),
        delegable,
        exemptionRule,
        source,
        validFrom);
  }
}
