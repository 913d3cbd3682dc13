package cn.mingyi.platform.store;

import cn.mingyi.platform.trail.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The store cannot be opened as it is: what the journal says and what lies there disagree. */
public final class StoreDamaged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public StoreDamaged(List<Finding> findings, @Nullable Throwable cause) {
    super("store damaged: " + findings.size() + " findings", cause);
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }

  public String sentence() {
    return findings.stream()
        .map(f -> f.place() + "：" + f.reason())
        .collect(Collectors.joining("\n"));
  }
}
