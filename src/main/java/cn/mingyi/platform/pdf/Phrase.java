package cn.mingyi.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text of a paper in which persons' names are marked, because a name is set in one font (domain
 * §10) and not broken between lines while there is room.
 *
 * @param parts in reading order
 */
public record Phrase(List<Part> parts) {
  /** The phrase without text. */
  public static final Phrase EMPTY = new Phrase(List.of());

  private static final String SEPARATORS = "、，,;；：:（）() 　\n\r\t";
  private static final Pattern PIECE =
      Pattern.compile("[" + SEPARATORS + "]+|[^" + SEPARATORS + "]+");
  private static final int LONGEST_NAME = 5;

  /**
   * A stretch of a phrase.
   *
   * @param name whether it is a person's name
   */
  public record Part(String text, boolean name) {}

  public Phrase {
    parts = List.copyOf(parts);
  }

  public static Phrase of(String text) {
    return EMPTY.text(text);
  }

  public static Phrase ofName(String name) {
    return EMPTY.name(name);
  }

  /** Several names with the Chinese enumeration comma between them. */
  public static Phrase ofNames(List<String> names) {
    return EMPTY.names(names);
  }

  /**
   * Persons as somebody typed them into one field: what stands between commas and spaces and is
   * short enough for a name is set as a name, the rest as text.
   */
  public static Phrase ofPeople(String typed) {
    Phrase all = EMPTY;
    Matcher piece = PIECE.matcher(typed);
    while (piece.find()) {
      String words = piece.group();
      boolean name =
          !SEPARATORS.contains(words.substring(0, 1))
              && words.codePointCount(0, words.length()) <= LONGEST_NAME;
      all = name ? all.name(words) : all.text(words);
    }
    return all;
  }

  public Phrase text(String text) {
    return with(new Part(text, false));
  }

  public Phrase name(String name) {
    return with(new Part(name, true));
  }

  /** Adds several names with the Chinese enumeration comma between them. */
  public Phrase names(List<String> names) {
    Phrase all = this;
    for (int i = 0; i < names.size(); i++) {
      all = i == 0 ? all.name(names.get(i)) : all.text("、").name(names.get(i));
    }
    return all;
  }

  public String plain() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  /** The phrase without its last character, "…" in its place. */
  Phrase withoutEnd() {
    Part last = parts.getLast();
    String text = last.text().endsWith("…") ? withoutLast(last.text()) : last.text();
    List<Part> kept = new ArrayList<>(parts.subList(0, parts.size() - 1));
    if (text.codePointCount(0, text.length()) > 1 || kept.isEmpty()) {
      kept.add(new Part(withoutLast(text) + "…", last.name()));
    }
    return new Phrase(kept);
  }

  private static String withoutLast(String text) {
    return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  /** The phrase cut at its line ends. */
  List<Phrase> lines() {
    List<Phrase> lines = new ArrayList<>();
    Phrase line = EMPTY;
    for (Part part : parts) {
      String[] pieces = part.text().split("\\R", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          lines.add(line);
          line = EMPTY;
        }
        line = line.with(new Part(pieces[i], part.name()));
      }
    }
    lines.add(line);
    return lines;
  }

  private Phrase with(Part part) {
    if (part.text().isEmpty()) {
      return this;
    }
    List<Part> longer = new ArrayList<>(parts);
    longer.add(part);
    return new Phrase(longer);
  }
}
