package cn.mingyi.ledger.domain.check;

import cn.mingyi.village.domain.AttachmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** 张贴和期满各有照片 (domain §12): boards that are empty on every day but the inspector's. */
final class Photos {
  private Photos() {}

  /**
   * @param ended whether it hung its days, so that the end was to be photographed too
   */
  static <P> Outcome check(
      List<P> postings,
      Map<UUID, Set<AttachmentKind>> photos,
      Function<P, UUID> id,
      Function<P, String> name,
      Predicate<P> ended) {
    List<String> faults = new ArrayList<>();
    for (P posting : postings) {
      Set<AttachmentKind> taken = photos.getOrDefault(id.apply(posting), Set.of());
      if (!taken.contains(AttachmentKind.POSTING_PHOTO)) {
        faults.add(name.apply(posting) + " 没有张贴照片");
      }
      if (ended.test(posting) && !taken.contains(AttachmentKind.EXPIRY_PHOTO)) {
        faults.add(name.apply(posting) + " 没有期满照片");
      }
    }
    return new Outcome(postings.size(), faults);
  }
}
