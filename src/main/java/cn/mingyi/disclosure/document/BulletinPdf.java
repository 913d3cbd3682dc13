package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.usecase.AnswerSlip;
import cn.mingyi.disclosure.usecase.BoardLine;
import cn.mingyi.disclosure.usecase.BulletinPapers;
import cn.mingyi.disclosure.usecase.DueLine;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;

/** Papers of 六务公开 as PDF. */
public final class BulletinPdf implements BulletinPapers {
  private final PaperPress press;

  public BulletinPdf(PaperPress press) {
    this.press = press;
  }

  @Override
  public Paper bulletin(Letterhead letterhead, PrintedBulletin bulletin, PaperChoice choice) {
    String number = bulletin.number().isEmpty() ? "草稿" : bulletin.number();
    return made(bulletin.kind() + "公开 " + number, letterhead, List.of(bulletin), choice);
  }

  @Override
  public Paper bulletins(
      Letterhead letterhead, List<PrintedBulletin> bulletins, PaperChoice choice) {
    return made("公开单 共" + bulletins.size() + "期", letterhead, bulletins, choice);
  }

  @Override
  public Paper answerSlip(Letterhead letterhead, AnswerSlip slip) {
    return paper(
        "意见反馈答复单 " + slip.number(),
        press.finish("意见反馈答复单", new AnswerSlipPdf(letterhead, slip).section()));
  }

  @Override
  public Paper dueList(Letterhead letterhead, List<DueLine> lines) {
    return paper("应公开事项清单", press.finish("应公开事项清单", Lists.due(letterhead, lines)));
  }

  @Override
  public Paper boardPlan(Letterhead letterhead, List<BoardLine> lines) {
    return paper("张贴栏一览", press.finish("张贴栏一览", Lists.boards(letterhead, lines)));
  }

  private Paper made(
      String title, Letterhead letterhead, List<PrintedBulletin> bulletins, PaperChoice choice) {
    List<Section> sections =
        bulletins.stream()
            .map(b -> new BulletinLayout(press, letterhead, b, choice).section())
            .toList();
    FinishedPaper a4 = press.finish(title, sections);
    return paper(
        title,
        switch (choice.form()) {
          case A4, LARGE -> a4;
          case A3 -> press.posters().a3(a4);
          case TILES -> press.posters().tiles(a4);
        });
  }

  private static Paper paper(String title, FinishedPaper paper) {
    return new Paper(title, paper.pdf(), paper.pages(), paper.missingCharacters());
  }
}
