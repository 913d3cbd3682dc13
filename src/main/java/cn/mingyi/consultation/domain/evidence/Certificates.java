package cn.mingyi.consultation.domain.evidence;

import java.util.Optional;
import java.util.UUID;

/** 《民议完成证明》 as given; they are added, never changed. */
public interface Certificates {
  void add(Certificate given);

  /** The last one of a round. */
  Optional<Certificate> last(UUID roundId);
}
