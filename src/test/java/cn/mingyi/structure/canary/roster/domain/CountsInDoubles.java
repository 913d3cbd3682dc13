package cn.mingyi.structure.canary.roster.domain;

final class CountsInDoubles {
  private CountsInDoubles() {}

  /** The double is a local variable only: no signature shows it. */
  static boolean twoThirds(int part, int whole) {
    double share = part;
    share /= whole;
    return share >= 2.0 / 3;
  }
}
