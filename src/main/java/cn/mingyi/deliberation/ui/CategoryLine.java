package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.Body;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A category as it holds today.
 *
 * @param history all versions, the newest first
 */
public record CategoryLine(Category now, List<Category> history) {
  private static final Texts TEXTS = Texts.beside(CategoryLine.class);

  public CategoryLine {
    history = List.copyOf(history);
  }

  /** Who decides, in few words: 村民会议；授权后村民代表会议. */
  String deciders() {
    List<Body> bodies = now.deciders();
    String all =
        bodies.contains(Body.ASSEMBLY_PERSON) && bodies.contains(Body.ASSEMBLY_HOUSEHOLD)
            ? TEXTS.say("categories.assembly")
            : bodies.stream().map(Body::label).collect(Collectors.joining(TEXTS.say("or")));
    return now.delegable() ? TEXTS.say("categories.delegable", all) : all;
  }

  boolean exempt() {
    return !now.exemptionRule().isEmpty();
  }
}
