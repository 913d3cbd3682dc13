package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.kernel.Money;
import cn.mingyi.village.domain.VillageProfiles;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 两公开: posting, taking down, objections, implementation, and the end of a disclosure step. */
public final class DiscloseMatter {
  private final MatterChange change;
  private final MatterFiles files;
  private final VillageProfiles profiles;

  public DiscloseMatter(MatterChange change, MatterFiles files, VillageProfiles profiles) {
    this.change = change;
    this.files = files;
    this.profiles = profiles;
  }

  /** A posting as the form has it; the names are the fields'. */
  public record Post(
      UUID matter,
      String text,
      String places,
      String reviewer,
      LocalDate reviewedOn,
      String supervision,
      LocalDate postedOn,
      String lateReason) {}

  public MatterFile post(Post post) {
    return change.apply(
        post.matter(),
        "张贴公告",
        post.lateReason(),
        f ->
            change
                .disclosures()
                .post(
                    f,
                    nextBulletin(post.postedOn()),
                    post.text(),
                    post.places(),
                    post.reviewer(),
                    post.reviewedOn(),
                    post.supervision(),
                    change.when(post.postedOn(), post.lateReason())));
  }

  /** Last day of the 公示期, for the form. */
  public LocalDate lastDay(LocalDate postedOn) {
    return change.disclosures().lastDay(postedOn);
  }

  public MatterFile takeDown(UUID matter, String earlyReason, LocalDate on, String lateReason) {
    return change.apply(
        matter,
        "撤下公告",
        earlyReason,
        f -> change.disclosures().takeDown(f, earlyReason, change.when(on, lateReason)));
  }

  public MatterFile object(
      UUID matter, String raisedBy, String text, LocalDate on, String lateReason) {
    return change.apply(
        matter,
        "登记异议",
        lateReason,
        f -> change.disclosures().object(f, raisedBy, text, change.when(on, lateReason)));
  }

  public MatterFile answer(
      UUID matter,
      UUID objection,
      String answeredBy,
      String text,
      LocalDate on,
      String lateReason) {
    return change.apply(
        matter,
        "答复异议",
        lateReason,
        f ->
            change
                .disclosures()
                .answer(f, objection, answeredBy, text, change.when(on, lateReason)));
  }

  public MatterFile implement(
      UUID matter,
      Implementation.Kind kind,
      String text,
      @Nullable Money amount,
      LocalDate on,
      String lateReason) {
    return change.apply(
        matter,
        "登记实施",
        lateReason,
        f -> change.disclosures().implement(f, kind, text, amount, change.when(on, lateReason)));
  }

  public MatterFile complete(UUID matter, LocalDate on, String lateReason) {
    return change.apply(
        matter,
        "公开完成",
        lateReason,
        f -> change.line().completeDisclosure(f, change.when(on, lateReason)));
  }

  private String nextBulletin(LocalDate postedOn) {
    String prefix = profiles.find().orElseThrow().shortName() + "公〔" + postedOn.getYear() + "〕";
    return prefix + (files.bulletinsLike(prefix) + 1) + "号";
  }
}
