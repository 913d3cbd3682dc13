package cn.mingyi.ledger.document;

import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.usecase.RegisterForms;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Section;
import java.util.List;

/** 《村级重大事项“六议两公开”决策实施登记表》 as PDF: a form for each step reached. */
public final class MatterRegisterFormPdf implements RegisterForms {
  private final PaperPress press;

  public MatterRegisterFormPdf(PaperPress press) {
    this.press = press;
  }

  @Override
  public Paper of(Subject subject) {
    String title = "决策实施登记表 " + subject.file().matter().number();
    List<Section> forms =
        RegisterForm.of(subject).stream().map(MatterRegisterFormPdf::section).toList();
    FinishedPaper paper = press.finish(title, forms);
    return new Paper(title, paper.pdf(), paper.pages(), paper.missingCharacters());
  }

  private static Section section(RegisterForm form) {
    return Section.on(PageForm.FORM)
        .head((page, total) ->
            List.of(HeadLine.of(form.headline(), "第 " + page + "/" + total + " 页")))
        .code((page, total) -> form.code() + "|" + page + "/" + total)
        .foot((page, total) -> form.foot())
        .title(form.title())
        .add(form.grid())
        .build();
  }
}
