package cn.mingyi.app.cli;

import cn.mingyi.app.FileNames;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line. */
final class WrongUsage {
  private WrongUsage() {}

  /** A word that stands for nothing. */
  static final class UnknownWord extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnknownWord(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }
  }

  static String sentence(ParameterException wrong) {
    return switch (wrong) {
      case MissingParameterException missing ->
          "缺少 "
              + missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(" "))
              + "。";
      case UnmatchedArgumentException unmatched ->
          "不认识 " + String.join(" ", unmatched.getUnmatched()) + "。";
      case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " 写了两次。";
      default -> other(wrong);
    };
  }

  private static String other(ParameterException wrong) {
    ArgSpec argument = wrong.getArgSpec();
    String value = wrong.getValue();
    if (wrong.getCause() instanceof UnknownWord word) {
      return word.sentence;
    }
    if (argument == null) {
      return "后面还要写明做什么。";
    }
    if (value == null) {
      return name(argument) + " 写得不对。";
    }
    return argument.type() == Path.class && !FileNames.chinese()
        ? "这里的系统区域设置不认汉字文件名，请先运行 export LC_ALL=C.UTF-8。"
        : name(argument) + " 写得不对：" + value + "。";
  }

  private static String name(@Nullable ArgSpec argument) {
    return switch (argument) {
      case null -> "";
      case OptionSpec option ->
          option.arity().max() == 0
              ? option.longestName()
              : option.longestName() + " " + option.paramLabel();
      default -> argument.paramLabel();
    };
  }
}
