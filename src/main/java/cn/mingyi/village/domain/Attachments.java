package cn.mingyi.village.domain;

import java.util.List;
import java.util.UUID;

/** Files of records; they are added, never changed. */
public interface Attachments {
  void add(Attachment attached);

  /** Those of one record, by day. */
  List<Attachment> of(UUID owner);
}
