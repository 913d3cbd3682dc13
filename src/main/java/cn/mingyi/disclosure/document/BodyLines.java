package cn.mingyi.disclosure.document;

import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.Phrase;
import java.util.List;
import java.util.regex.Pattern;

/** Running text as blocks: one paragraph a line, 一、 in 黑体, （一） in 楷体 (GB/T 9704). */
final class BodyLines {
  private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十百]{1,4}、.*");
  private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十百]{1,4}[）)].*");

  /** A heading of more than a line is a paragraph that begins with a number. */
  private static final int LONGEST_HEADING = 40;

  private final NamesInText names;

  BodyLines(NamesInText names) {
    this.names = names;
  }

  List<Block> of(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(this::line).toList();
  }

  private Block line(String line) {
    Phrase words = names.marked(line);
    boolean running = line.length() > LONGEST_HEADING || line.endsWith("。");
    if (!running && FIRST.matcher(line).matches()) {
      return new Block.Heading(1, words);
    }
    return !running && SECOND.matcher(line).matches()
        ? new Block.Heading(2, words)
        : new Block.Body(words, true);
  }
}
