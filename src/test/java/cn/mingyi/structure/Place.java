package cn.mingyi.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a class stands.
 *
 * @param feature deliberation … ; empty outside the features
 * @param room domain, usecase, storage, document or ui of a feature; kernel, platform or app
 *     outside of them; empty for what is none of ours, "?" for what is ours and in no room
 * @param part of platform: db, trail …; empty elsewhere
 */
record Place(String feature, String room, String part) {
  /** Design §3: kernel ← village ← roster ← … ← ledger, and finance ← disclosure. */
  private static final Map<String, Set<String>> BEFORE =
      Map.of(
          "village", Set.of(),
          "roster", Set.of("village"),
          "consultation", Set.of("village", "roster"),
          "deliberation", Set.of("village", "roster", "consultation"),
          "finance", Set.of("village", "roster"),
          "disclosure", Set.of("village", "roster", "consultation", "deliberation", "finance"),
          "ledger",
              Set.of("village", "roster", "consultation", "deliberation", "finance", "disclosure"));

  private static final Set<String> ROOMS = Set.of("domain", "usecase", "storage", "document", "ui");
  private static final Set<String> OUTSIDE = Set.of("kernel", "platform", "app");

  static Place of(JavaClass c, String root) {
    return of(c.getPackageName(), root);
  }

  static Place of(String packageName, String root) {
    if (!packageName.equals(root) && !packageName.startsWith(root + ".")) {
      return new Place("", "", "");
    }
    List<String> names =
        List.of(
            packageName.substring(Math.min(packageName.length(), root.length() + 1)).split("\\."));
    String first = names.getFirst();
    String second = names.size() > 1 ? names.get(1) : "";
    if (OUTSIDE.contains(first)) {
      return new Place("", first, first.equals("platform") ? second : "");
    }
    return BEFORE.containsKey(first) && ROOMS.contains(second)
        ? new Place(first, second, "")
        : new Place(first, "?", "");
  }

  boolean ours() {
    return !room.isEmpty();
  }

  /** Whether the other feature is this one or stands before it. */
  boolean mayKnow(Place other) {
    return feature.equals(other.feature)
        || BEFORE.getOrDefault(feature, Set.of()).contains(other.feature);
  }
}
