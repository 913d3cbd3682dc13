package cn.mingyi.consultation.domain;

/** Whether 民议 asks every household or every villager of 18 years and more (domain §5 △). */
public enum Basis {
  HOUSEHOLD("按户", "户"),
  PERSON("按人", "人");

  private final String label;
  private final String unit;

  Basis(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  public String label() {
    return label;
  }

  /** What stands over the names of a list. */
  public String nameLabel() {
    return this == HOUSEHOLD ? "户主" : "姓名";
  }

  /** What is counted, as it stands after a number. */
  public String unit() {
    return unit;
  }
}
