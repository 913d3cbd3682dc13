package cn.mingyi.app.cli;

import cn.mingyi.disclosure.document.OpenedPrivacyFiles;
import cn.mingyi.disclosure.usecase.ScanFile;
import cn.mingyi.disclosure.usecase.ScanFile.Found;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mingyi privacy scan FILE}; needs no data folder. */
@Command(name = "privacy", description = "个人信息", subcommands = PrivacyCommand.Scan.class)
final class PrivacyCommand {
  @Command(name = "scan", description = "查文件里有没有没遮盖的身份证号、手机号、银行卡号")
  static final class Scan extends DeskCommand {
    @Parameters(paramLabel = "FILE", description = "要张贴的 .txt、.xlsx、.xls、.docx 或 .pdf 文件")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Override
    Answer answer() {
      List<Found> all = new ScanFile(new OpenedPrivacyFiles()).scan(file);
      List<String> lines = new ArrayList<>();
      lines.add(all.isEmpty() ? "没有查到身份证号、手机号、银行卡号。" : "查到 " + all.size() + " 处：");
      all.forEach(f -> lines.add("  " + f.place() + "：" + f.kind().label() + " " + f.masked()));
      return new Answer(
          all.isEmpty() ? Answer.DONE : Answer.REFUSED,
          Answer.fields(
              "ok",
              all.isEmpty(),
              "count",
              all.size(),
              "findings",
              all.stream().map(Scan::json).toList()),
          lines);
    }

    private static Map<String, Object> json(Found f) {
      return f.row() > 0
          ? object(
              "sheet", f.sheet(),
              "row", f.row(),
              "column", f.column(),
              "kind", f.kind().label(),
              "masked", f.masked())
          : object(
              "page", f.page() > 0 ? f.page() : null,
              "line", f.line(),
              "kind", f.kind().label(),
              "masked", f.masked());
    }
  }
}
