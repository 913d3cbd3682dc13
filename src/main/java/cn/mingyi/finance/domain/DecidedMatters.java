package cn.mingyi.finance.domain;

import java.util.Optional;

/** The matters of the village, as far as spending needs them. */
public interface DecidedMatters {
  /** The matter with this number; empty when there is none. */
  Optional<DecidedMatter> find(String number);
}
