package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDateTime;

/** What a packet says of itself: of which village, when, at which head of the trail. */
final class SealNote {
  private SealNote() {}

  static String of(Letterhead letterhead, LocalDateTime moment) {
    return "%s　%s %02d:%02d 制作　%s"
        .formatted(
            letterhead.village().name(),
            ChineseDate.of(moment.toLocalDate()),
            moment.getHour(),
            moment.getMinute(),
            letterhead.mark());
  }
}
