package cn.mingyi.platform.pdf;

import cn.mingyi.platform.text.Typeface;
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

  /**
   * One line or paragraph of a size of its own, not indented.
   *
   * @param right stands at the right end of the line; {@link Phrase#EMPTY} = nothing
   * @param centred whether the left phrase is centred instead
   */
  record Line(Phrase left, Phrase right, Typeface face, float size, boolean centred)
      implements Simple {
    public static Line of(Typeface face, float size, Phrase left, Phrase right) {
      return new Line(left, right, face, size, false);
    }

    public static Line centred(Typeface face, float size, Phrase text) {
      return new Line(text, Phrase.EMPTY, face, size, true);
    }
  }

  /** Lines of label and value in a size of their own, for what stands under the text. */
  record Notes(List<Field> fields, float size) implements Simple {
    public Notes {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Blocks side by side, their lower edges level.
   *
   * @param share of the width that the left ones take, in percent
   */
  record Beside(List<Block> left, List<Block> right, int share) implements Simple {
    public Beside {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** A thin line across the type area. */
  record Rule() implements Simple {}

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

  /**
   * A picture across the type area, as wide as it, in its own proportion.
   *
   * @param file PNG or JPEG; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // a file is handed on as it is
  record Picture(byte[] file) implements Simple {}

  /** What follows begins on a new page. */
  record PageBreak() implements Simple {}
}
