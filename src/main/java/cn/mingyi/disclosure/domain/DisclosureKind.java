package cn.mingyi.disclosure.domain;

/**
 * 务别: the six kinds of disclosure (domain §6). What the village calls them is a name of its own.
 */
public enum DisclosureKind {
  PARTY_AFFAIRS("党务", "党"),
  GOVERNMENT_AFFAIRS("政务", "政"),
  VILLAGE_AFFAIRS("村务", "村"),
  FINANCE("财务", "财"),
  SERVICES("服务", "服"),
  CURRENT_AFFAIRS("时务", "时");

  private final String label;
  private final String sign;

  DisclosureKind(String label, String sign) {
    this.label = label;
    this.sign = sign;
  }

  public String label() {
    return label;
  }

  /** The one character that stands for the kind in a bulletin's number, e.g. 槐财公〔2026〕7号. */
  public String sign() {
    return sign;
  }
}
