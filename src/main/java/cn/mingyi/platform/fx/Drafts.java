package cn.mingyi.platform.fx;

import java.util.Map;

/**
 * Forms that were begun and not handed in: what was typed survives a closed window and a crash. On
 * the FX thread; what it keeps reaches the disk behind it.
 */
public interface Drafts {
  /** Keeps nothing. */
  Drafts NONE =
      new Drafts() {
        @Override
        public Map<String, String> of(String form) {
          return Map.of();
        }

        @Override
        public void keep(String form, Map<String, String> fields) {}

        @Override
        public void forget(String form) {}
      };

  /** Text by field name; empty when there is no draft. */
  Map<String, String> of(String form);

  /**
   * @param form which form of what, e.g. plan-form of a matter
   */
  void keep(String form, Map<String, String> fields);

  void forget(String form);
}
