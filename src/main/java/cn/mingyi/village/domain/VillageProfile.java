package cn.mingyi.village.domain;

import java.util.UUID;

/**
 * 本村: what the head of every paper says of the village. One to a data folder.
 *
 * @param shortName one or two characters for the numbers of papers, e.g. 槐
 * @param numberPattern 事项编号, see {@link #matterNumber}
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
  public static final String USUAL_PATTERN = "{short}议〔{year}〕{n}号";

  /**
   * 事项编号 after the pattern, in which {short}, {year} and {n} stand for the short name, the year and
   * the running number within the year; no leading zeros (GB/T 9704).
   */
  public String matterNumber(int year, int n) {
    return numberPattern
        .replace("{year}", Integer.toString(year))
        .replace("{n}", Integer.toString(n))
        .replace("{short}", shortName);
  }
}
