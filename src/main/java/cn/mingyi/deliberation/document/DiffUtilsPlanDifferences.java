package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.usecase.PlanDifferences;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.Arrays;
import java.util.List;

/** Compares plans clause by clause: what a villager can be told is a clause, not a character. */
public final class DiffUtilsPlanDifferences implements PlanDifferences {
  /** A mark may change when a clause is added behind it; the clause has not changed. */
  private static final String MARKS = "[，。；：！？\\n]+";

  @Override
  public List<Change> changes(String before, String after) {
    return DiffUtils.diff(clauses(before), clauses(after)).getDeltas().stream()
        .map(d -> new Change(words(d.getSource()), words(d.getTarget())))
        .toList();
  }

  private static List<String> clauses(String text) {
    return Arrays.stream(text.split(MARKS)).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  private static String words(Chunk<String> chunk) {
    return String.join("，", chunk.getLines());
  }
}
