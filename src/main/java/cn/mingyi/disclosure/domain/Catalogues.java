package cn.mingyi.disclosure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the village changed of the shipped catalogue and of the names of the six kinds. */
public interface Catalogues {
  /** In the order in which they were recorded. */
  List<CatalogueItem> items();

  void add(List<CatalogueItem> changed);

  /** In the order in which they were recorded. */
  List<KindName> names();

  void add(KindName name);

  /** Since when disclosures are kept in the program; empty before it was begun. */
  Optional<LocalDate> startedOn();

  void start(LocalDate on);
}
