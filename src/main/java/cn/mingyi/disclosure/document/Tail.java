package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.village.domain.Letterhead;
import cn.mingyi.village.domain.VillageProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under every bulletin: 公示期, telephones, how to object, issuer, signatures. */
final class Tail {
  private static final String DAY_BY_HAND = "＿＿＿＿年＿＿月＿＿日";
  private static final int MOST_NOTES = 60;
  private static final int LEAST_NOTES = 35;

  private final Letterhead letterhead;
  private final PrintedBulletin bulletin;
  private final Setting setting;

  Tail(Letterhead letterhead, PrintedBulletin bulletin, Setting setting) {
    this.letterhead = letterhead;
    this.bulletin = bulletin;
    this.setting = setting;
  }

  /** Where height is dear the issuer stands beside the notes. */
  List<Block> blocks() {
    Block notes = new Block.Notes(notes(), setting.notes());
    Block signed = new Block.SignedDate(bulletin.issuer(), bulletin.date());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Gap(3));
    if (setting.compact()) {
      blocks.add(new Block.Beside(List.of(notes), List.of(signed), notesShare()));
      blocks.add(new Block.Gap(1));
    } else {
      blocks.add(notes);
      // Room for the round seal, 42 mm across, on the issuer and the date.
      blocks.add(new Block.Gap(9));
      blocks.add(signed);
      blocks.add(new Block.Gap(6));
    }
    blocks.add(
        new Block.Signatures(
            List.of(
                new Block.Field("制表", Phrase.ofPeople(bulletin.maker())),
                new Block.Field("负责人", Phrase.ofPeople(bulletin.responsible())),
                new Block.Field("村监会", Phrase.ofPeople(bulletin.supervisor())))));
    return blocks;
  }

  /** The issuer stands on one line, the date four characters in under it. */
  private int notesShare() {
    String issuer = bulletin.issuer();
    float characters = Math.max(6, issuer.codePointCount(0, issuer.length())) + 5;
    int issuerShare =
        (int) Math.ceil(100 * characters * setting.body() / setting.form().typeWidth());
    return Math.clamp(100 - issuerShare, LEAST_NOTES, MOST_NOTES);
  }

  private List<Block.Field> notes() {
    VillageProfile village = letterhead.village();
    DateRange period = bulletin.period();
    LocalDate from = period == null ? null : period.from();
    LocalDate to = period == null ? null : period.to();
    return List.of(
        new Block.Field("公示期", Phrase.of(day(from) + "至" + day(to))),
        new Block.Field(
            "监督电话",
            Phrase.of(
                "村监会 "
                    + phone(village.supervisionPhone())
                    + (setting.narrow() ? "\n乡镇 " : "　乡镇 ")
                    + phone(village.townshipPhone()))),
        new Block.Field("意见反映", Phrase.of(objections())));
  }

  private String objections() {
    return bulletin.partyOnly()
        ? "党员有意见的，可在公示期内当面、书面或者打电话向村党组织提出，有登记，有答复。"
        : "有意见的，可在公示期内当面、书面或者打电话向村监会或者乡镇提出，有登记，有答复。";
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? DAY_BY_HAND : ChineseDate.of(day);
  }

  private static String phone(String number) {
    return number.isBlank() ? "（未登记）" : number;
  }
}
