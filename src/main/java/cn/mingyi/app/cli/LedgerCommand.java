package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Progress;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerOrder;
import cn.mingyi.ledger.usecase.LedgerQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi ledger export KIND|all --out PATH}. */
@Command(name = "ledger", description = "台账", subcommands = LedgerCommand.Export.class)
final class LedgerCommand {
  private static final String ALL = "all";

  @Command(name = "export", description = "导出一本台账（.xlsx），或用 all 把九本都导出到一个文件夹")
  static final class Export extends DeskCommand {
    @Parameters(
        paramLabel = "KIND",
        converter = WantedOfWord.class,
        description =
            "matters（六议两公开事项总台账）、consultation（民议台账）、meetings（会议台账）、disclosure（六务公开台账）、"
                + "finance（财务收支台账）、feedback（意见反馈台账）、representatives（村民代表联户台账）、"
                + "authorisations（授权台账）、roster（花名册），或 all（全部）")
    @SuppressWarnings("NullAway.Init")
    Wanted wanted;

    @Option(
        names = "--out",
        paramLabel = "PATH",
        required = true,
        description = "写到哪个文件；all 时是哪个文件夹")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Option(names = "--from", paramLabel = "DATE", description = "从哪一天起，如 2026-01-01")
    @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "到哪一天止")
    @Nullable LocalDate to;

    @Option(names = "--kind", paramLabel = "WORD", defaultValue = "", description = "只要哪一类，如 财务")
    String kind = "";

    @Option(names = "--state", paramLabel = "WORD", defaultValue = "", description = "只要哪种状态，如 逾期")
    String state = "";

    @Option(names = "--full", description = "完整版：个人信息不遮盖，要写 --reason，会留痕")
    boolean full;

    @Option(names = "--reason", paramLabel = "WORDS", defaultValue = "", description = "完整版给谁、作什么用")
    String reason = "";

    @Option(names = "--password-file", paramLabel = "FILE", description = "打开密码写在这个文件的第一行")
    @Nullable Path passwordFile;

    @Override
    Answer answer() {
      return withExisting(this::export);
    }

    private Answer export(AppServices services) {
      if (services.village().profiles().find().isEmpty()) {
        return refused(List.of("这个数据文件夹里还没有建立村档案，请先打开明议填写本村资料。"));
      }
      if (from != null && to != null && to.isBefore(from)) {
        return refused(List.of("--to 不能早于 --from。"));
      }
      List<String> unknown = unknownWords(services);
      if (!unknown.isEmpty()) {
        return refused(unknown);
      }
      LedgerFilter filter = new LedgerFilter(new DateRange(from, to), kind, state);
      ExportLedger export = services.ledger().export();
      String mark = services.store().trail().mark();
      LedgerKind one = wanted.kind();
      if (one != null) {
        LedgerOrder order = new LedgerOrder(one, filter, full, reason, password());
        return written(export.export(order, mark, out, Progress.NONE));
      }
      LedgerOrder order = new LedgerOrder(LedgerKind.MATTERS, filter, full, reason, password());
      List<ExportLedger.Written> all = export.exportAll(order, mark, out, Progress.NONE);
      return Answer.done(
          all.stream().map(Export::line).toList(),
          "ok",
          true,
          "folder",
          out.toString(),
          "ledgers",
          all.stream().map(Export::json).toList());
    }

    /** A word that no row can have would leave an empty ledger behind. */
    private List<String> unknownWords(AppServices services) {
      LedgerKind one = wanted.kind();
      if (one == null) {
        return kind.isEmpty() && state.isEmpty()
            ? List.of()
            : List.of("--kind 和 --state 只能用于一本台账，不能和 all 一起用。");
      }
      LedgerQueries.Filters filters = services.ledger().queries().filters(one);
      // What holds on one day may be of groups that are no more.
      boolean past = filters.heads().asOfDay() && to != null;
      return Stream.of(
              past ? "" : unknown("--kind", kind, filters.kinds()),
              unknown("--state", state, filters.states()))
          .filter(sentence -> !sentence.isEmpty())
          .toList();
    }

    private static String unknown(String option, String word, List<String> words) {
      return word.isEmpty() || words.contains(word)
          ? ""
          : words.isEmpty()
              ? "这本台账没有 %s 可选的词。".formatted(option)
              : "%s 没有“%s”，可以写：%s。".formatted(option, word, String.join("、", words));
    }

    private static Answer written(ExportLedger.Written written) {
      return new Answer(
          Answer.DONE,
          Answer.fields(
              "ok", true,
              "kind", written.kind().key(),
              "title", written.kind().label(),
              "file", written.file().toString(),
              "rows", written.rows()),
          List.of(line(written)));
    }

    private static String line(ExportLedger.Written written) {
      return "已导出 %s：%s（%d 行）。".formatted(written.kind().label(), written.file(), written.rows());
    }

    private static Map<String, Object> json(ExportLedger.Written written) {
      return object(
          "kind", written.kind().key(),
          "title", written.kind().label(),
          "file", written.file().toString(),
          "rows", written.rows());
    }

    private String password() {
      if (passwordFile == null) {
        return "";
      }
      try (var lines = Files.lines(passwordFile)) {
        String first = lines.findFirst().orElse("").strip();
        if (first.isEmpty()) {
          throw new Unavailable("密码文件的第一行是空的：" + passwordFile + "。", null);
        }
        return first;
      } catch (IOException e) {
        throw new Unavailable("读不了密码文件：" + passwordFile + "。", e);
      }
    }
  }

  /**
   * What is to be exported.
   *
   * @param kind null = every ledger
   */
  record Wanted(@Nullable LedgerKind kind) {}

  /** {@code all}, or a key or a Chinese name of a ledger. */
  static final class WantedOfWord implements ITypeConverter<Wanted> {
    @Override
    public Wanted convert(String word) {
      if (word.equals(ALL)) {
        return new Wanted(null);
      }
      return LedgerKind.named(word)
          .map(Wanted::new)
          .orElseThrow(() ->
              new WrongUsage.UnknownWord(
                  "没有叫“"
                      + word
                      + "”的台账，有："
                      + Arrays.stream(LedgerKind.values())
                          .map(k -> k.key() + "（" + k.label() + "）")
                          .collect(Collectors.joining("、"))
                      + "、all（全部）。"));
    }
  }
}
