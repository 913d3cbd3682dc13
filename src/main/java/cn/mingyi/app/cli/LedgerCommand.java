package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.ledger.usecase.LedgerKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi ledger export KIND --out FILE}. */
@Command(name = "ledger", description = "台账", subcommands = LedgerCommand.Export.class)
final class LedgerCommand {
  @Command(name = "export", description = "导出一本台账（.xlsx）")
  static final class Export extends DeskCommand {
    @Parameters(
        paramLabel = "KIND",
        converter = KindOfWord.class,
        description = "matters（六议两公开事项总台账）或 consultation（民议台账）")
    @SuppressWarnings("NullAway.Init")
    LedgerKind kind;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "写到哪个文件")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Override
    Answer answer() {
      return withExisting(this::export);
    }

    private Answer export(AppServices services) {
      if (services.village().profiles().find().isEmpty()) {
        return refused(List.of("这个数据文件夹里还没有建立村档案，请先打开明议填写本村资料。"));
      }
      long rows =
          services.ledger().queries().volumes().stream()
              .filter(v -> v.kind() == kind)
              .findFirst()
              .orElseThrow()
              .rows();
      services.ledger().export().export(kind, services.store().trail().mark(), out);
      return Answer.done(
          List.of("已导出 %s：%s（%d 行）。".formatted(kind.label(), out, rows)),
          "ok",
          true,
          "kind",
          kind.key(),
          "title",
          kind.label(),
          "file",
          out.toString(),
          "rows",
          rows);
    }
  }

  /** A key or a Chinese name of a ledger. */
  static final class KindOfWord implements ITypeConverter<LedgerKind> {
    @Override
    public LedgerKind convert(String word) {
      return LedgerKind.named(word)
          .orElseThrow(() ->
              new WrongUsage.UnknownWord(
                  "没有叫“"
                      + word
                      + "”的台账，有："
                      + Arrays.stream(LedgerKind.values())
                          .map(k -> k.key() + "（" + k.label() + "）")
                          .collect(Collectors.joining("、"))
                      + "。"));
    }
  }
}
