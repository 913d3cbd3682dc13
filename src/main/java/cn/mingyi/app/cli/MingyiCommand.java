package cn.mingyi.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The root of all commands. */
@Command(
    name = "mingyi",
    description = "明议：六议两公开、六务公开的村级办公软件。不写命令，或写 gui，就打开窗口。",
    scope = ScopeType.INHERIT,
    synopsisHeading = "用法：",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    commandListHeading = "%n命令：%n",
    synopsisSubcommandLabel = "命令",
    version = "明议 0.1.0",
    subcommands = {
      DemoCommand.class,
      RosterCommand.class,
      MatterCommand.class,
      ConsultationCommand.class,
      FinanceCommand.class,
      DisclosureCommand.class,
      BulletinCommand.class,
      LedgerCommand.class,
      RegisterCommand.class,
      SelfCheckCommand.class,
      ArchiveCommand.class,
      HandoverCommand.class,
      ReportCommand.class,
      PrivacyCommand.class,
      VerifyCommand.class,
      RebuildCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    })
public final class MingyiCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "显示用法")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本")
  boolean version;

  private MingyiCommand() {}

  /** Runs a command and returns its exit code. */
  public static int run(String... args) {
    return run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        args);
  }

  /** The same with the two streams of the caller's choice. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands = new CommandLine(new MingyiCommand());
    commands.setOut(out);
    commands.setErr(err);
    commands.setParameterExceptionHandler(MingyiCommand::wrong);
    return commands.execute(args);
  }

  private static int wrong(ParameterException wrong, String[] args) throws JsonProcessingException {
    CommandLine command = wrong.getCommandLine();
    String sentence = "命令写得不对：" + WrongUsage.sentence(wrong);
    command.getErr().println(sentence);
    command.usage(command.getErr());
    if (Arrays.asList(args).contains("--json")) {
      command.getOut().println(Answer.refused(List.of(sentence)).json());
    }
    return Answer.USAGE;
  }
}
