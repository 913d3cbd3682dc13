package cn.mingyi.roster.storage;

import cn.mingyi.roster.domain.ColumnMapping;
import cn.mingyi.roster.domain.ColumnMappings;
import cn.mingyi.roster.domain.RosterColumn;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Confirmed forms in the table column_mapping. */
final class MybatisColumnMappings implements ColumnMappings {
  private final ColumnMappingMapper mapper;

  MybatisColumnMappings(ColumnMappingMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<ColumnMapping> find(String fingerprint) {
    return Optional.ofNullable(mapper.find(fingerprint))
        .map(meanings -> new ColumnMapping(fingerprint, columns(meanings)));
  }

  @Override
  public void remember(ColumnMapping mapping) {
    String meanings =
        new TreeMap<>(mapping.columns())
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().name())
                .collect(Collectors.joining(" "));
    if (mapper.update(mapping.fingerprint(), meanings) == 0) {
      mapper.insert(UUID.randomUUID(), mapping.fingerprint(), meanings);
    }
  }

  private static Map<Integer, RosterColumn> columns(String meanings) {
    return Arrays.stream(meanings.split(" "))
        .filter(m -> !m.isEmpty())
        .map(m -> m.split("="))
        .collect(Collectors.toMap(m -> Integer.valueOf(m[0]), m -> RosterColumn.valueOf(m[1])));
  }
}
