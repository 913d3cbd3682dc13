package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.kernel.Paper;
import cn.mingyi.kernel.ReportingPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi bulletin list | print NO | import FILE}. */
@Command(
    name = "bulletin",
    description = "公开单",
    subcommands = {
      BulletinCommand.ListAll.class,
      BulletinCommand.Print.class,
      BulletinImportCommand.class
    })
final class BulletinCommand {
  private BulletinCommand() {}

  @Command(name = "list", description = "列出公开单")
  static final class ListAll extends DeskCommand {
    @Option(
        names = "--kind",
        paramLabel = "KIND",
        converter = KindOfWord.class,
        description = "只列一个务别：党务、政务、村务、财务、服务、时务")
    @Nullable DisclosureKind kind;

    @Override
    Answer answer() {
      return withExisting(services -> {
        DisclosureQueries queries = services.disclosure().queries();
        List<BulletinFile> all =
            queries.all().stream()
                .filter(f -> kind == null || f.bulletin().subject().kind() == kind)
                .toList();
        return Answer.done(
            all.stream().map(f -> line(queries, f)).toList(),
            "bulletins",
            all.stream().map(f -> json(queries, f)).toList());
      });
    }

    private static String line(DisclosureQueries queries, BulletinFile file) {
      Bulletin b = file.bulletin();
      return "%s  %s  %s  %s%s"
          .formatted(
              b.number().isEmpty() ? b.id() : b.number(),
              queries.kindName(b.subject().kind()),
              b.text().title(),
              b.state().label(),
              file.late() ? "  补录" : "");
    }

    private static Map<String, Object> json(DisclosureQueries queries, BulletinFile file) {
      Bulletin b = file.bulletin();
      ReportingPeriod period = b.subject().period();
      BulletinEvent posting = file.latest(BulletinEvent.Kind.POSTED).orElse(null);
      return object(
          "id", b.id().toString(),
          "number", b.number(),
          "kind", queries.kindName(b.subject().kind()),
          "item", b.subject().item(),
          "title", b.text().title(),
          "period", period == null ? null : period.key(),
          "event", day(b.subject().eventOn()),
          "state", b.state().label(),
          "begun", day(b.begunOn()),
          "posted", posting == null ? null : day(posting.happenedOn()),
          "lastDay", posting == null ? null : day(posting.lastDay()),
          "partyOnly", b.partyOnly(),
          "late", file.late());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
      return day == null ? null : day.toString();
    }
  }

  @Command(name = "print", description = "把一份公开单存成 PDF")
  static final class Print extends DeskCommand {
    @Parameters(paramLabel = "NO", description = "编号，如 槐财公〔2026〕7号；还没有编号的写 bulletin list 里的标识")
    @SuppressWarnings("NullAway.Init")
    String number;

    @Option(
        names = "--paper",
        paramLabel = "PAPER",
        converter = PaperOfWord.class,
        defaultValue = "a4",
        description = "a4、a3、tiles（两张A4拼A3）或 large（大字版），不写就是 a4")
    @SuppressWarnings("NullAway.Init")
    PaperChoice.Form form;

    @Option(names = "--office", description = "内部存档联：不遮盖，带水印，不得张贴")
    boolean office;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "存成这个 PDF")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Override
    Answer answer() {
      return withExisting(services ->
          named(services.disclosure().queries())
              .map(file -> print(services, file.bulletin()))
              .orElseGet(() ->
                  refused(
                      List.of(
                          "没有编号或标识为“%s”的公开单。请用 bulletin list 查编号；没有定稿的写它的标识。".formatted(number)))));
    }

    private Optional<BulletinFile> named(DisclosureQueries queries) {
      String name = number.strip();
      return queries
          .byNumber(name)
          .or(() ->
              queries.all().stream().filter(f -> f.bulletin().id().equals(uuid(name))).findFirst());
    }

    private static @Nullable UUID uuid(String text) {
      try {
        return UUID.fromString(text);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    private Answer print(AppServices services, Bulletin bulletin) {
      Paper paper =
          PaperWiring.make()
              .bulletins()
              .bulletin(
                  services.letterhead(),
                  services.disclosure().queries().printed(bulletin.id(), office),
                  new PaperChoice(form, office, PaperChoice.USUAL_METRES));
      write(out, paper);
      return Answer.done(
          List.of(
              "%s（%s%s，%d 页）：%s"
                  .formatted(
                      bulletin.name(), form.label(), office ? "，内部存档" : "", paper.pages(), out)),
          "ok",
          true,
          "number",
          bulletin.number(),
          "title",
          bulletin.text().title(),
          "paper",
          key(form),
          "office",
          office,
          "pages",
          paper.pages(),
          "file",
          out.toString());
    }
  }

  private static String key(PaperChoice.Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }

  /** A Chinese name of a 务别. */
  static final class KindOfWord implements ITypeConverter<DisclosureKind> {
    @Override
    public DisclosureKind convert(String word) {
      return Arrays.stream(DisclosureKind.values())
          .filter(k -> k.label().equals(word))
          .findFirst()
          .orElseThrow(() ->
              new WrongUsage.UnknownWord(
                  "没有叫“"
                      + word
                      + "”的务别，有："
                      + Arrays.stream(DisclosureKind.values())
                          .map(DisclosureKind::label)
                          .collect(Collectors.joining("、"))
                      + "。"));
    }
  }

  /** A key of a paper. */
  static final class PaperOfWord implements ITypeConverter<PaperChoice.Form> {
    @Override
    public PaperChoice.Form convert(String word) {
      return Arrays.stream(PaperChoice.Form.values())
          .filter(f -> key(f).equals(word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() ->
              new WrongUsage.UnknownWord(
                  "没有叫“"
                      + word
                      + "”的纸张，有："
                      + Arrays.stream(PaperChoice.Form.values())
                          .map(f -> key(f) + "（" + f.label() + "）")
                          .collect(Collectors.joining("、"))
                      + "。"));
    }
  }
}
