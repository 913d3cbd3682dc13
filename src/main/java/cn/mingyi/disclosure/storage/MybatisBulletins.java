package cn.mingyi.disclosure.storage;

import static java.util.stream.Collectors.groupingBy;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.Bulletins;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.PrivacyRelease;
import cn.mingyi.kernel.StaleRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bulletins over their tables (migration V10). */
final class MybatisBulletins implements Bulletins {
  private final DisclosureMapper mapper;

  MybatisBulletins(DisclosureMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<BulletinFile> all() {
    Map<UUID, List<BulletinEvent>> events =
        mapper.events(null).stream().collect(groupingBy(BulletinEvent::bulletinId));
    Map<UUID, List<PrivacyRelease>> releases =
        mapper.releases(null).stream().collect(groupingBy(PrivacyRelease::bulletinId));
    return mapper.bulletins(null, "").stream()
        .map(row ->
            new BulletinFile(
                row.bulletin(),
                events.getOrDefault(row.id(), List.of()),
                releases.getOrDefault(row.id(), List.of())))
        .toList();
  }

  @Override
  public Optional<BulletinFile> find(UUID id) {
    return mapper.bulletins(id, "").stream().findFirst().map(this::file);
  }

  @Override
  public Optional<BulletinFile> byNumber(String number) {
    return number.isEmpty()
        ? Optional.empty()
        : mapper.bulletins(null, number).stream().findFirst().map(this::file);
  }

  private BulletinFile file(BulletinRow row) {
    return new BulletinFile(row.bulletin(), mapper.events(row.id()), mapper.releases(row.id()));
  }

  @Override
  public void add(Bulletin begun) {
    mapper.insertBulletin(BulletinRow.of(begun));
  }

  @Override
  public void save(Bulletin draft) {
    if (mapper.updateBulletin(BulletinRow.of(draft)) != 1) {
      throw new StaleRecord("bulletin");
    }
  }

  @Override
  public void append(BulletinFile before, BulletinFile after) {
    save(after.bulletin());
    for (int i = before.events().size(); i < after.events().size(); i++) {
      mapper.insertEvent(after.events().get(i), i + 1);
    }
  }

  @Override
  public void release(PrivacyRelease release) {
    mapper.insertRelease(release);
  }

  @Override
  public int lastNumber(DisclosureKind kind, int year) {
    return mapper.lastNumber(kind, year);
  }
}
