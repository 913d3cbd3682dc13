package cn.mingyi.disclosure.usecase;

import cn.mingyi.deliberation.domain.Disclosures;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.domain.When;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.Template;
import cn.mingyi.village.domain.Workday;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 两公开 of a matter by a bulletin: when 决议公告 or 结果公告 is posted or taken down, the line of the matter
 * records the same, so that nobody enters it twice. Runs within the deed of the bulletin.
 */
public final class LinePostings {
  private final MatterFiles files;
  private final KeepCatalogue catalogue;
  private final Workday workday;

  public LinePostings(MatterFiles files, KeepCatalogue catalogue, Workday workday) {
    this.files = files;
    this.catalogue = catalogue;
    this.workday = workday;
  }

  void posted(BulletinFile file, String lateReason) {
    matter(file.bulletin())
        .filter(before -> waits(before, file.bulletin()))
        .ifPresent(before -> {
          BulletinEvent review = file.latest(BulletinEvent.Kind.APPROVED).orElseThrow();
          BulletinEvent posting = file.latest(BulletinEvent.Kind.POSTED).orElseThrow();
          files.append(
              before,
              disclosures()
                  .post(
                      before,
                      name(before, file.bulletin().number()),
                      "",
                      posting.words(),
                      review.actor(),
                      review.happenedOn(),
                      review.words().isEmpty() ? "同意公开" : review.words(),
                      when(posting.happenedOn(), lateReason)));
        });
  }

  void takenDown(BulletinFile file, String earlyReason, LocalDate on, String lateReason) {
    matter(file.bulletin())
        .filter(before -> before.matter().state() == MatterState.ACTIVE)
        .filter(
            before -> before.hanging().filter(p -> names(p, file.bulletin().number())).isPresent())
        .ifPresent(before ->
            files.append(
                before, disclosures().takeDown(before, earlyReason, when(on, lateReason))));
  }

  /**
   * Whether the line waits for just this: it stands in the step of the bulletin and nothing hangs
   * there. Otherwise, e.g. for a correction of long ago, the bulletin hangs for itself.
   */
  private boolean waits(MatterFile file, Bulletin bulletin) {
    Step step =
        template(bulletin).filter(t -> t == Template.OUTCOME).isPresent()
            ? Step.OUTCOME_DISCLOSURE
            : Step.RESOLUTION_DISCLOSURE;
    return file.matter().state() == MatterState.ACTIVE
        && file.matter().step() == step
        && file.posting(step).isEmpty();
  }

  private Optional<Template> template(Bulletin bulletin) {
    return catalogue
        .catalogue()
        .item(bulletin.subject().item(), bulletin.begunOn())
        .map(CatalogueItem::template);
  }

  /** In the line every posting has a name of its own, also when one bulletin hangs again. */
  private static String name(MatterFile file, String number) {
    long before = file.postings().stream().filter(p -> names(p, number)).count();
    return before == 0 ? number : "%s（第%d次张贴）".formatted(number, before + 1);
  }

  private static boolean names(Posting posting, String number) {
    return posting.bulletin().equals(number) || posting.bulletin().startsWith(number + "（第");
  }

  /** The matter whose line goes on with the bulletin; empty for all other bulletins. */
  private Optional<MatterFile> matter(Bulletin bulletin) {
    UUID matter = bulletin.subject().matter();
    boolean ofMatter = template(bulletin).filter(Template::ofMatter).isPresent();
    return matter == null || !ofMatter ? Optional.empty() : files.find(matter);
  }

  private Disclosures disclosures() {
    return new Disclosures(workday.figureBook(), workday.calendar());
  }

  private When when(LocalDate on, String lateReason) {
    return new When(on, lateReason, workday.today(), workday.now());
  }
}
