package cn.mingyi.platform.pdf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a paper, set one below the other. */
public sealed interface Block permits FormGrid, DataTable, Block.Simple {
  /** The blocks that need no building. */
  sealed interface Simple extends Block {}

  /** 2 号 小标宋, centred. */
  record Title(Phrase text) implements Simple {}

  /** A centred line under the title: issue number, village, date. */
  record Centered(Phrase text) implements Simple {}

  /**
   * A heading.
   *
   * @param level 1 = 一、黑体, 2 = (一)楷体, 3 and below = body type
   */
  record Heading(int level, Phrase text) implements Simple {}

  /**
   * Body text; each line of the phrase is a paragraph.
   *
   * @param indented first line two characters in; false for the line that addresses the readers
   */
  record Body(Phrase text, boolean indented) implements Simple {}

  /** Lines of label and value. */
  record Fields(List<Field> fields) implements Simple {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /** A label and its value; the value's further lines stand under its first. */
  record Field(String label, Phrase value) {}

  /** Places to sign, up to three in a line; a value already known is printed on its line. */
  record Signatures(List<Field> places) implements Simple {
    public Signatures {
      places = List.copyOf(places);
    }
  }

  /**
   * Who issues the paper, centred over the date, which stands four characters in at the right.
   *
   * @param date null = filled in by hand
   */
  record SignedDate(String issuer, @Nullable LocalDate date) implements Simple {}

  /** Blocks that stay on one page while they fit on one. */
  record Together(List<Block> blocks) implements Simple {
    public Together {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Empty room.
   *
   * @param height in millimetres
   */
  record Gap(float height) implements Simple {}

  /** What follows begins on a new page. */
  record PageBreak() implements Simple {}
}
