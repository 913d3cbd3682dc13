package cn.mingyi.platform.fx;

/**
 * Somewhere in the program that one can go to.
 *
 * @param area the area of the side bar, e.g. {@code deliberation}
 * @param subject what to show there, in the area's own words (an id, {@code new}); empty for its
 *     first screen
 */
public record Place(String area, String subject) {
  public static Place of(String area) {
    return new Place(area, "");
  }
}
