package cn.mingyi.roster.domain;

/**
 * 村民代表会议的组成 (村组法 29): village committee and representatives, each person once.
 *
 * @param members 组成人员
 * @param representatives those of them who are 村民代表; must be at least 4/5
 * @param women those of them who are women; must be at least 1/3
 */
public record Composition(int members, int representatives, int women) {
  public boolean enoughRepresentatives() {
    return 5L * representatives >= 4L * members;
  }

  public boolean enoughWomen() {
    return 3L * women >= members;
  }
}
