package cn.mingyi.roster.usecase;

import java.util.List;

/**
 * A household or villager that a file tells differently.
 *
 * @param before as the roster has it
 * @param after as it would be written, with the version of before
 * @param fields what differs; not empty
 */
public record RecordChange<T>(T before, T after, List<FieldChange> fields) {
  public RecordChange {
    fields = List.copyOf(fields);
  }
}
