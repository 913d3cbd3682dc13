package cn.mingyi.roster.domain;

import java.util.Optional;

/** The forms that the clerk has confirmed before. */
public interface ColumnMappings {
  Optional<ColumnMapping> find(String fingerprint);

  /** Replaces what was remembered for the fingerprint. */
  void remember(ColumnMapping mapping);
}
