package cn.mingyi.disclosure.domain;

import java.util.List;

/** What the village changed of the shipped catalogue and of the names of the six kinds. */
public interface Catalogues {
  /** In the order in which they were recorded. */
  List<CatalogueItem> items();

  void add(List<CatalogueItem> changed);

  /** In the order in which they were recorded. */
  List<KindName> names();

  void add(KindName name);
}
