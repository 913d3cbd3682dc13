package cn.mingyi.village.domain;

import java.util.UUID;

/**
 * 本村: what the head of every paper says of the village. One to a data folder.
 *
 * @param shortName one or two characters for the numbers of papers, e.g. 槐
 * @param numberPattern 事项编号, see {@link NumberPattern}
 * @param clerk 文书
 * @param supervisionPhone 村监会监督电话
 * @param townshipPhone 乡镇监督电话
 * @param sample whether the folder holds the invented sample village
 * @param version for the optimistic lock
 */
public record VillageProfile(
    UUID id,
    String name,
    String shortName,
    String county,
    String township,
    String numberPattern,
    String clerk,
    String supervisionPhone,
    String townshipPhone,
    boolean sample,
    int version) {
  /** As 槐议〔2026〕3号. */
  public static final String USUAL_PATTERN = NumberPattern.USUAL.text();

  /** The first character of the village's name: what most villages choose; empty for no name. */
  public static String suggestedShortName(String name) {
    String plain = name.strip();
    return plain.isEmpty() ? "" : plain.substring(0, plain.offsetByCodePoints(0, 1));
  }

  /** 事项编号 after the pattern. */
  public String matterNumber(int year, int n) {
    return new NumberPattern(numberPattern).number(shortName, year, n);
  }
}
