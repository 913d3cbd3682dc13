package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.disclosure.usecase.PaperChoice.Form;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.platform.pdf.PaperAlbum;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.Glyphs;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Leaves bulletins of every shape in target/papers, to be looked at. */
class BulletinPictures {
  private final BulletinPdf papers = new BulletinPdf(new PaperPress(new Glyphs()));

  @Test
  void bulletins_of_every_shape() throws IOException {
    for (Map.Entry<String, PrintedBulletin> shape : SampleBulletins.all().entrySet()) {
      keep(shape.getKey(), shape.getValue(), PaperChoice.A4, "");
    }
  }

  @Test
  void bulletins_in_other_forms() throws IOException {
    Map<String, PrintedBulletin> all = SampleBulletins.all();
    for (String name : java.util.List.of("低保名单", "财务收支逐笔", "防火通知")) {
      PrintedBulletin b = all.get(name);
      keep(name, b, new PaperChoice(Form.A3, false, 2), "A3");
      keep(name, b, new PaperChoice(Form.TILES, false, 2), "拼图");
      keep(name, b, new PaperChoice(Form.LARGE, false, 2), "大字");
      keep(name, SampleBulletins.posted(b), new PaperChoice(Form.A4, true, 2), "存档");
      keep(name, SampleBulletins.draft(b), PaperChoice.A4, "草稿");
    }
    keep(
        "低保300户",
        SampleBulletins.numbered("政务", SampleBulletins.allowance(300)),
        PaperChoice.A4,
        "");
    keep("更正", SampleBulletins.correcting(all.get("值班表"), "槐服公〔2026〕5号"), PaperChoice.A4, "");
  }

  private void keep(String name, PrintedBulletin b, PaperChoice choice, String form)
      throws IOException {
    PaperAlbum.keep(
        papers.bulletin(SampleBulletins.letterhead(), b, choice), "公开-" + name + form, 3);
  }
}
