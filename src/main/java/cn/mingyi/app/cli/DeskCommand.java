package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.DataPlace;
import cn.mingyi.kernel.Paper;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.FolderHeld;
import cn.mingyi.platform.store.FolderLock;
import cn.mingyi.platform.store.StoreDamaged;
import cn.mingyi.platform.store.WholeFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: where the data lies, how the answer is printed, what the codes mean. */
abstract class DeskCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(DeskCommand.class);

  @Option(names = "--data", paramLabel = "DIR", description = "数据文件夹，不写就用本机默认的")
  @Nullable Path data;

  @Option(names = "--json", description = "在标准输出打印一个 JSON 对象")
  boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec spec;

  abstract Answer answer() throws Exception;

  @Override
  public final Integer call() throws JsonProcessingException {
    Answer answer;
    try {
      answer = answer();
    } catch (RuleViolation no) {
      answer = refused(no.sentences());
    } catch (FolderHeld held) {
      answer = refused(List.of(held.sentence()));
    } catch (Unavailable away) {
      answer = refused(List.of(away.sentence()));
    } catch (StaleRecord stale) {
      answer = refused(List.of("数据刚刚被改动过，请再运行一次。"));
    } catch (StoreDamaged damaged) {
      answer = damaged(damaged);
    } catch (Exception unexpected) {
      LOG.error("unexpected failure", unexpected);
      answer =
          refused(List.of("程序出错了（" + unexpected.getClass().getSimpleName() + "），没有做完的改动都没有保存。"));
    }
    print(answer);
    return answer.exit();
  }

  Answer refused(List<String> sentences) {
    sentences.forEach(spec.commandLine().getErr()::println);
    return Answer.refused(sentences);
  }

  /** What picocli cannot tell: that the words do not go together. */
  Answer wrongUse(String sentence) {
    String whole = "命令写得不对：" + sentence;
    spec.commandLine().getErr().println(whole);
    spec.commandLine().usage(spec.commandLine().getErr());
    return new Answer(
        Answer.USAGE, Answer.fields("ok", false, "reasons", List.of(whole)), List.of());
  }

  /** Damage is told in the words of {@code verify}, whichever command met it. */
  private Answer damaged(StoreDamaged damaged) {
    damaged
        .findings()
        .forEach(f -> spec.commandLine().getErr().println(f.place() + "：" + f.reason()));
    return new Answer(
        Answer.DAMAGED,
        Answer.fields(
            "ok", false, "findings", damaged.findings().stream().map(VerifyCommand::json).toList()),
        List.of());
  }

  private void print(Answer answer) throws JsonProcessingException {
    if (json) {
      spec.commandLine().getOut().println(answer.json());
    } else {
      answer.lines().forEach(spec.commandLine().getOut()::println);
    }
    spec.commandLine().getOut().flush();
    spec.commandLine().getErr().flush();
  }

  /** Says what is going on, where it does not stand in the way of the JSON object. */
  void tell(String line) {
    (json ? spec.commandLine().getErr() : spec.commandLine().getOut()).println(line);
  }

  DataFolder folder() {
    return DataPlace.folder(data);
  }

  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /** Works on the folder, making it when it is not there. */
  Answer with(Function<AppServices, Answer> work) {
    DataFolder folder = folder();
    try (FolderLock lock = FolderLock.acquire(folder);
        AppServices services = AppServices.open(folder, clock())) {
      services.store().report().forEach(spec.commandLine().getErr()::println);
      return work.apply(services);
    }
  }

  /** Works on a folder that must have data in it. */
  Answer withExisting(Function<AppServices, Answer> work) {
    return hasData(folder()) ? with(work) : nothingThere();
  }

  Answer nothingThere() {
    return refused(List.of("这个文件夹里没有明议的数据：" + folder().root() + "。请用 --data 指明数据文件夹。"));
  }

  /** Writes a paper, making its folder; never leaves half a file. */
  static void write(Path file, Paper paper) {
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      WholeFile.write(file, out -> out.write(paper.pdf()));
    } catch (IOException e) {
      throw new Unavailable("写不了文件：" + file + "。请关闭打开它的程序，或换一个位置。", e);
    }
  }

  /** The place of something that is to be written, its folder made. */
  static Path made(Path out) {
    Path whole = out.toAbsolutePath();
    try {
      if (whole.getParent() != null) {
        Files.createDirectories(whole.getParent());
      }
      return whole;
    } catch (IOException e) {
      throw new Unavailable("写不了文件夹：" + whole.getParent() + "。请换一个位置。", e);
    }
  }

  static boolean hasData(DataFolder folder) {
    return Files.exists(folder.journal()) || Files.exists(folder.databaseFile());
  }

  static Map<String, Object> object(@Nullable Object... namesAndValues) {
    return Answer.fields(namesAndValues);
  }
}
