package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.kernel.Condition;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.village.domain.Attachment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the screen of one matter shows, read at one moment.
 *
 * @param category in force today; null when none is
 * @param gate what the current step still lacks
 * @param villageGroups for meetings of one group
 * @param attachments by the record they belong to
 * @param clerk who usually writes the minutes
 * @param usualDecider the body that the form for 决议 begins with; null when the clerk must choose
 */
public record MatterPage(
    MatterFile file,
    String categoryLabel,
    @Nullable Category category,
    List<Condition> gate,
    List<String> villageGroups,
    Map<UUID, List<Attachment>> attachments,
    @Nullable Body usualDecider,
    String clerk,
    LocalDate today) {
  public boolean gateMet() {
    return gate.stream().allMatch(Condition::met);
  }
}
