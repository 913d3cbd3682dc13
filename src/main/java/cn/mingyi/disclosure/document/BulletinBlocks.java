package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.platform.text.Typeface;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A bulletin in one setting, from its first line to its posting record (domain §6, §10). */
final class BulletinBlocks {
  static final String PARTY_ONLY = "党内公开 不得张贴";
  static final String OFFICE_COPY = "内部存档 不得张贴";

  /** Nothing hangs before the 村监会 has reviewed it. */
  static final String DRAFT = "草稿 不得张贴";

  static final String NO_NUMBER = "（期号待定）";

  /** Rows that go overleaf with what follows them, so that it does not stand alone. */
  private static final int TAKEN_ALONG = 2;

  /** Rows of a table that is not worth tearing. */
  private static final int SMALL_TABLE = 6;

  /** About a third of a page. */
  private static final int LONGEST_TAKEN_ALONG = 250;

  private static final float SMALL = 14;

  private final Letterhead letterhead;
  private final PrintedBulletin bulletin;
  private final boolean office;
  private final BodyLines lines;
  private final Setting setting;
  private final List<TableBlocks> tables = new ArrayList<>();

  BulletinBlocks(
      Letterhead letterhead,
      PrintedBulletin bulletin,
      boolean office,
      List<ColumnPlan> plans,
      NamesInText names,
      Setting setting) {
    this.letterhead = letterhead;
    this.bulletin = bulletin;
    this.office = office;
    this.lines = new BodyLines(names);
    this.setting = setting;
    for (int t = 0; t < plans.size(); t++) {
      tables.add(new TableBlocks(text().tables().get(t), plans.get(t), setting));
    }
  }

  Section whole() {
    List<Block> blocks = opening();
    if (!tables.isEmpty()) {
      blocks.addAll(tables.getLast().caption());
      blocks.addAll(tables.getLast().rows(0, rows(), true));
    }
    blocks.addAll(ending());
    return section(blocks);
  }

  /** The same with the last rows and all that follows them on a page of their own. */
  Section broken() {
    List<Block> blocks = upToLastRows();
    blocks.add(new Block.PageBreak());
    if (from() == 0) {
      blocks.addAll(tables.getLast().caption());
    }
    blocks.addAll(tables.getLast().rows(from(), rows(), true));
    blocks.addAll(ending());
    return section(blocks);
  }

  /** What stands before the last rows. */
  Section beforeLastRows() {
    return section(upToLastRows());
  }

  /** The same and the last rows with the total. */
  Section withLastRows() {
    List<Block> blocks = opening();
    blocks.addAll(tables.getLast().caption());
    blocks.addAll(tables.getLast().rows(0, rows(), true));
    return section(blocks);
  }

  /** Whether the end follows a table with nothing between. */
  boolean endsWithTable() {
    return !tables.isEmpty() && text().closing().isBlank();
  }

  boolean hasTables() {
    return !tables.isEmpty();
  }

  private List<Block> upToLastRows() {
    List<Block> blocks = opening();
    if (from() > 0) {
      blocks.addAll(tables.getLast().caption());
      blocks.addAll(tables.getLast().rows(0, from(), false));
    }
    return blocks;
  }

  private int rows() {
    return text().tables().getLast().rows().size();
  }

  private int from() {
    return rows() <= SMALL_TABLE ? 0 : rows() - TAKEN_ALONG;
  }

  private BulletinText text() {
    return bulletin.text();
  }

  private Section section(List<Block> blocks) {
    SectionBuilder paper =
        Section.on(setting.form())
            .footCode((page, total) -> code())
            .foot((page, total) -> foot())
            .watermark(office ? OFFICE_COPY : bulletin.number().isEmpty() ? DRAFT : "")
            .banner(bulletin.partyOnly() ? PARTY_ONLY : "");
    blocks.forEach(paper::add);
    return paper.build();
  }

  private String code() {
    return bulletin.number().isEmpty() || bulletin.checkCode().isEmpty()
        ? ""
        : bulletin.number() + "|" + bulletin.version() + "|" + bulletin.checkCode();
  }

  private String foot() {
    String number = bulletin.number().isEmpty() ? NO_NUMBER : bulletin.number();
    String check = bulletin.checkCode().isEmpty() ? "" : "　校验码 " + bulletin.checkCode();
    String line = number + "　第" + bulletin.version() + "版" + check;
    return letterhead.mark().isEmpty() ? line : line + "\n" + letterhead.mark();
  }

  /** Everything but the last table and what follows it. */
  private List<Block> opening() {
    List<Block> blocks = new ArrayList<>();
    float small = Math.max(SMALL, setting.notes());
    String number = bulletin.number().isEmpty() ? NO_NUMBER : bulletin.number();
    blocks.add(
        Block.Line.of(
            Typeface.HEITI, small, Phrase.of(bulletin.kind() + "公开　" + number), Phrase.EMPTY));
    blocks.add(new Block.Gap(2));
    blocks.add(new Block.Title(Phrase.of(TitleLines.balanced(text().title(), titleRoom()))));
    if (!bulletin.corrects().isEmpty()) {
      blocks.add(
          Block.Line.centred(Typeface.KAITI, small, Phrase.of("更正：本期更正" + bulletin.corrects())));
    }
    LocalDate until = text().dataUntil();
    if (until != null) {
      blocks.add(
          Block.Line.centred(Typeface.KAITI, small, Phrase.of("数据截止日：" + ChineseDate.of(until))));
    }
    blocks.add(new Block.Gap(2));
    blocks.addAll(body());
    for (int t = 0; t + 1 < tables.size(); t++) {
      blocks.addAll(tables.get(t).caption());
      blocks.addAll(tables.get(t).rows(0, text().tables().get(t).rows().size(), true));
      blocks.add(new Block.Gap(3));
    }
    return blocks;
  }

  /** Characters of the title's size in a line. */
  private int titleRoom() {
    return (int) (setting.form().typeWidth() / setting.title());
  }

  private List<Block> body() {
    List<Block> all = lines.of(text().body());
    boolean last = tables.isEmpty() && !setting.huge() && closing().isEmpty() && takenAlong(all);
    return last ? all.subList(0, all.size() - 1) : all;
  }

  private List<Block> closing() {
    return lines.of(text().closing());
  }

  private static boolean takenAlong(List<Block> lines) {
    return !lines.isEmpty()
        && lines.getLast() instanceof Block.Body(Phrase words, boolean _)
        && words.plain().length() <= LONGEST_TAKEN_ALONG;
  }

  /** From the closing paragraphs on; the last one stays with the signatures. */
  private List<Block> ending() {
    List<Block> blocks = new ArrayList<>();
    List<Block> closing = closing();
    if (!closing.isEmpty() && !tables.isEmpty()) {
      blocks.add(new Block.Gap(2));
    }
    List<Block> source = closing.isEmpty() && tables.isEmpty() ? lines.of(text().body()) : closing;
    List<Block> kept = new ArrayList<>();
    if (setting.huge()) {
      // More than a page together: only the issuer and the signatures stay so.
      blocks.addAll(closing);
      List<Block> tail = new Tail(letterhead, bulletin, setting).blocks();
      blocks.addAll(tail.subList(0, 2));
      blocks.add(new Block.Together(tail.subList(2, tail.size())));
      return blocks;
    }
    if (takenAlong(source)) {
      kept.add(source.getLast());
      blocks.addAll(closing.isEmpty() ? List.of() : closing.subList(0, closing.size() - 1));
    } else {
      blocks.addAll(closing);
    }
    kept.addAll(new Tail(letterhead, bulletin, setting).blocks());
    blocks.add(new Block.Together(kept));
    if (office) {
      blocks.addAll(postingRecord());
    }
    return blocks;
  }

  private List<Block> postingRecord() {
    List<Block> record = new ArrayList<>();
    record.add(new Block.Gap(6));
    record.add(new Block.Rule());
    record.add(Block.Line.of(Typeface.HEITI, SMALL, Phrase.of("张贴记录（只在存档件上）"), Phrase.EMPTY));
    List<String> lines =
        bulletin.postingRecord().isEmpty() ? List.of("（尚未张贴）") : bulletin.postingRecord();
    for (String line : lines) {
      record.add(Block.Line.of(Typeface.FANGSONG, SMALL, Phrase.of(line), Phrase.EMPTY));
    }
    return List.of(new Block.Together(record));
  }
}
