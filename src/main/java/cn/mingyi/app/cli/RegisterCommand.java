package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi register NO --out FILE}: 决策实施登记表 as PDF or as workbook. */
@Command(name = "register", description = "一件事项的决策实施登记表（.pdf 或 .xlsx，看文件的扩展名）")
final class RegisterCommand extends DeskCommand {
  @Parameters(paramLabel = "NO", description = "事项编号，如 槐议〔2026〕3号")
  @SuppressWarnings("NullAway.Init")
  String number;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "写到哪个文件")
  @SuppressWarnings("NullAway.Init")
  Path out;

  @Override
  Answer answer() {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    boolean workbook = name.endsWith(".xlsx");
    if (!workbook && !name.endsWith(".pdf")) {
      return refused(List.of("登记表存成 .pdf 或 .xlsx，请改一下 --out 的扩展名。"));
    }
    return withExisting(services ->
        services
            .deliberation()
            .queries()
            .byNumber(number)
            .map(file -> written(services, file, workbook))
            .orElseGet(() -> refused(List.of("没有编号为“" + number + "”的事项。"))));
  }

  private Answer written(AppServices services, MatterFile file, boolean workbook) {
    PaperWiring papers = PaperWiring.make();
    Subject subject =
        services.deliberation().queries().subject(file.matter().id(), services.letterhead());
    if (workbook) {
      papers.registerFormFiles().save(subject, out);
    } else {
      write(out, papers.registerForms().of(subject));
    }
    int forms = file.matter().step().number();
    return new Answer(
        Answer.DONE,
        Answer.fields(
            "ok", true, "number", file.matter().number(), "file", out.toString(), "forms", forms),
        List.of("已写出 %s 的登记表：%s（%d 张）。".formatted(file.matter().number(), out, forms)));
  }
}
