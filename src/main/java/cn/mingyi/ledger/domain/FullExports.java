package cn.mingyi.ledger.domain;

import java.util.List;

/** The register of full exports. */
public interface FullExports {
  /** The newest first. */
  List<FullExport> all();

  void add(FullExport done);
}
