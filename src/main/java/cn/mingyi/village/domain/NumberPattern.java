package cn.mingyi.village.domain;

import java.util.Map;

/**
 * 编号格式, in which {short}, {year} and {n} stand for the village's short name, the year and the
 * running number within the year.
 */
public record NumberPattern(String text) {
  /** As 槐议〔2026〕3号. */
  public static final NumberPattern USUAL = new NumberPattern("{short}议〔{year}〕{n}号");

  /** The places as the office reads and writes them. */
  private static final Map<String, String> WORDS =
      Map.of("{short}", "{简称}", "{year}", "{年}", "{n}", "{序号}");

  /** Reads what the office wrote: {简称}议〔{年}〕{序号}号. */
  public static NumberPattern ofWords(String words) {
    String text = words.strip().replace('｛', '{').replace('｝', '}');
    for (Map.Entry<String, String> place : WORDS.entrySet()) {
      text = text.replace(place.getValue(), place.getKey());
    }
    return new NumberPattern(text);
  }

  /** As the office reads it. */
  public String words() {
    String words = text;
    for (Map.Entry<String, String> place : WORDS.entrySet()) {
      words = words.replace(place.getKey(), place.getValue());
    }
    return words;
  }

  /** Whether year and number have their place, so that no two numbers are the same. */
  public boolean complete() {
    String rest = text.replace("{short}", "").replace("{year}", "").replace("{n}", "");
    return text.contains("{year}")
        && text.contains("{n}")
        && !rest.contains("{")
        && !rest.contains("}");
  }

  /** The number, without leading zeros (GB/T 9704). */
  public String number(String shortName, int year, int n) {
    return text.replace("{year}", Integer.toString(year))
        .replace("{n}", Integer.toString(n))
        .replace("{short}", shortName);
  }
}
