package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.demo.MatterStory;
import cn.mingyi.app.demo.StoryLine;
import cn.mingyi.app.demo.VillagePapers;
import cn.mingyi.app.demo.WrittenFile;
import cn.mingyi.app.sample.SampleVillage;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.FolderLock;
import cn.mingyi.platform.trail.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mingyi demo --out DIR}: the whole line on the sample village, without a screen. */
@Command(name = "demo", description = "用示例村走一遍全流程：一件事项从动议到归档，全部文书和台账写进一个文件夹")
final class DemoCommand extends DeskCommand {
  @Option(names = "--out", paramLabel = "DIR", required = true, description = "一个空的或还没有的文件夹")
  @SuppressWarnings("NullAway.Init")
  Path out;

  @Override
  DataFolder folder() {
    return data == null ? new DataFolder(out.resolve("data")) : super.folder();
  }

  @Override
  Answer answer() {
    if (!emptyOrNew(out)) {
      return refused(List.of("文件夹不是空的：" + out + "。演示不会覆盖任何文件，请换一个文件夹，或者先把它删掉。"));
    }
    if (hasData(folder())) {
      return refused(List.of("这个文件夹里已经有明议的数据：" + folder().root() + "。请用 --data 另指一个。"));
    }
    tell("正在准备示例村：导入花名册，重演近一年的事项……");
    try (FolderLock lock = FolderLock.acquire(folder())) {
      SampleVillage.create(folder(), clock());
    }
    return with(this::run);
  }

  private static boolean emptyOrNew(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> content = Files.list(folder)) {
        return content.findAny().isEmpty();
      }
    } catch (IOException e) {
      throw new Unavailable("这个文件夹建不了或打不开：" + folder + "。请换一个位置。", e);
    }
  }

  private Answer run(AppServices services) {
    MatterQueries matters = services.deliberation().queries();
    MatterFile file =
        first(matters, s -> s.file().matter().state() == MatterState.ARCHIVED).orElseThrow();
    List<StoryLine> story = MatterStory.of(file);
    tell("");
    tell("%s《%s》，按记录：".formatted(file.matter().number(), file.matter().title()));
    story.forEach(line -> tell("  " + line.text()));
    tell("");
    tell("文书和台账：");
    VillagePapers papers = new VillagePapers(services, PaperWiring.make(), out, this::tell);
    papers.ofMatter(file);
    first(matters, DemoCommand::consulting)
        .flatMap(f -> services.consultation().queries().latest(f.matter().id()))
        .ifPresent(papers::pending);
    papers.ledgers();
    Verification found = services.verify();
    tell("");
    found.findings().forEach(f -> tell(f.place() + "：" + f.reason()));
    return new Answer(
        found.findings().isEmpty() ? Answer.DONE : Answer.DAMAGED,
        fields(file.matter(), story, papers.written(), found),
        List.of(
            "写了 %d 个文件，在 %s。".formatted(papers.written().size(), out),
            "留痕 %d 条，%s。"
                .formatted(found.entries(), found.findings().isEmpty() ? "核对无误" : "核对发现不符")));
  }

  private static boolean consulting(MatterSummary summary) {
    return summary.file().matter().state() == MatterState.ACTIVE
        && summary.file().matter().step() == Step.HOUSEHOLD_CONSULTATION;
  }

  private static Optional<MatterFile> first(MatterQueries matters, Predicate<MatterSummary> such) {
    return matters.summaries().stream()
        .filter(such)
        .findFirst()
        .map(s -> matters.file(s.file().matter().id()));
  }

  private void tell(WrittenFile file) {
    tell("  " + file.name() + (file.pages() == 0 ? "" : "　" + file.pages() + " 页"));
    if (!file.missingCharacters().isEmpty()) {
      tell("    没有字体能写出：" + String.join(" ", file.missingCharacters()));
    }
  }

  private Map<String, Object> fields(
      Matter matter, List<StoryLine> story, List<WrittenFile> written, Verification found) {
    return object(
        "ok", found.findings().isEmpty(),
        "out", out.toString(),
        "data", folder().root().toString(),
        "matter", matter.number(),
        "title", matter.title(),
        "state", matter.state().label(),
        "story",
            story.stream()
                .map(l ->
                    object(
                        "step", l.step().label(),
                        "date", l.day().toString(),
                        "sentence", l.sentence()))
                .toList(),
        "files",
            written.stream()
                .map(f ->
                    object(
                        "file", f.name(),
                        "title", f.title(),
                        "pages", f.pages() == 0 ? null : f.pages(),
                        "missingCharacters", f.missingCharacters()))
                .toList(),
        "findings", found.findings().stream().map(VerifyCommand::json).toList(),
        "entries", found.entries(),
        "head", found.head());
  }
}
