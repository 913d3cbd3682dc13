package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.domain.EntryImport;
import cn.mingyi.finance.domain.EntryImports;
import cn.mingyi.finance.domain.EntryMapping;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Imports and confirmed forms over their tables. */
final class MybatisEntryImports implements EntryImports {
  private final EntryImportMapper mapper;

  MybatisEntryImports(EntryImportMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<EntryImport> all() {
    return mapper.imports();
  }

  @Override
  public void add(EntryImport done) {
    mapper.insertImport(done);
  }

  @Override
  public Optional<EntryMapping> mapping(String fingerprint) {
    return Optional.ofNullable(mapper.mapping(fingerprint))
        .map(meanings -> new EntryMapping(fingerprint, columns(meanings)));
  }

  @Override
  public void remember(EntryMapping mapping) {
    String meanings =
        new TreeMap<>(mapping.columns())
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().name())
                .collect(Collectors.joining(" "));
    if (mapper.updateMapping(mapping.fingerprint(), meanings) == 0) {
      mapper.insertMapping(UUID.randomUUID(), mapping.fingerprint(), meanings);
    }
  }

  private static Map<Integer, EntryColumn> columns(String meanings) {
    return Arrays.stream(meanings.split(" "))
        .filter(m -> !m.isEmpty())
        .map(m -> m.split("="))
        .collect(Collectors.toMap(m -> Integer.valueOf(m[0]), m -> EntryColumn.valueOf(m[1])));
  }
}
