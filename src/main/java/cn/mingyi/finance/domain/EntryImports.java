package cn.mingyi.finance.domain;

import java.util.List;
import java.util.Optional;

/** The imports that stand, and the forms of files that the clerk confirmed before. */
public interface EntryImports {
  /** Newest first. */
  List<EntryImport> all();

  void add(EntryImport done);

  /** What the columns of a form mean, by the words of its header. */
  Optional<EntryMapping> mapping(String fingerprint);

  /** Replaces what was remembered for the fingerprint. */
  void remember(EntryMapping mapping);
}
