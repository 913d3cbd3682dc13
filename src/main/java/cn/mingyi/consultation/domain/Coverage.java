package cn.mingyi.consultation.domain;

/**
 * 征求率 of a round or of a part of it, in households or persons.
 *
 * @param frozen households on the frozen list
 * @param excluded 除外户 among them
 * @param consulted households with an opinion, 除外户 not counted
 * @param onBehalf opinions signed on behalf
 * @param notVisited opinions asked otherwise than at home
 */
public record Coverage(
    Basis basis,
    int frozen,
    int excluded,
    int consulted,
    int agree,
    int disagree,
    int abstain,
    int conditional,
    int onBehalf,
    int notVisited) {
  public Coverage {
    if (excluded > frozen
        || consulted > frozen - excluded
        || agree + disagree + abstain + conditional != consulted) {
      throw new IllegalArgumentException("coverage does not add up");
    }
  }

  /** Households of whom an opinion is needed. */
  public int due() {
    return frozen - excluded;
  }

  /** Households whose opinion is still to be asked. */
  public int missing() {
    return due() - consulted;
  }

  /** Whether 民议 is at 100 % (固庄规则); a list without any due household never is. */
  public boolean complete() {
    return due() > 0 && missing() == 0;
  }

  /** 征求率, rounded down, so that it reads "100 %" only when {@link #complete}. */
  public String percent() {
    return complete() ? "100 %" : share(consulted, due());
  }

  /** 代签率. */
  public String onBehalfPercent() {
    return nearest(onBehalf, consulted);
  }

  /** 非入户率. */
  public String notVisitedPercent() {
    return nearest(notVisited, consulted);
  }

  /** To the nearest tenth: rounding down would flatter the village. */
  private static String nearest(int part, int whole) {
    if (whole <= 0) {
      return "0 %";
    }
    long perMille = (2000L * part + whole) / (2L * whole);
    return perMille / 10 + "." + perMille % 10 + " %";
  }

  private static String share(int part, int whole) {
    if (whole <= 0) {
      return "0 %";
    }
    if (part == whole) {
      return "100 %";
    }
    long perMille = 1000L * part / whole;
    return perMille / 10 + "." + perMille % 10 + " %";
  }

  /** The line that stands wherever the rate stands; 除外 is always in it. */
  public String sentence() {
    return "应征求 %1$d %5$s，除外 %2$d %5$s，已征求 %3$d %5$s，%4$s"
        .formatted(frozen, excluded, consulted, percent(), basis.unit());
  }

  /** Whether 退回商议 is advised: a third or more of those consulted disagree. */
  public boolean advisesReturn() {
    return consulted > 0 && 3L * disagree >= consulted;
  }
}
