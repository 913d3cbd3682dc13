package cn.mingyi.kernel;

import java.util.List;

/**
 * A request that the rules refuse. Nothing was changed. The message is for logs and names rules
 * only; the sentences are for people and may name them.
 */
public abstract sealed class RuleViolation extends RuntimeException permits FieldRefused, Refused {
  private static final long serialVersionUID = 1L;

  RuleViolation(String message) {
    super(message);
  }

  /** What is missing and what to do, in Chinese, one sentence a reason; never empty. */
  public abstract List<String> sentences();
}
