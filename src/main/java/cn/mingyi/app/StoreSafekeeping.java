package cn.mingyi.app;

import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.store.Backups;
import cn.mingyi.platform.store.Store;
import cn.mingyi.platform.store.StoreDamaged;
import cn.mingyi.platform.trail.Journal;
import cn.mingyi.platform.trail.TrailEntry;
import cn.mingyi.platform.trail.Verification;
import cn.mingyi.village.usecase.Safekeeping;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 备份与核对 over the open store. On the database thread. */
public final class StoreSafekeeping implements Safekeeping {
  private static final int LINES = 8;
  private static final String PROFILE = "village_profile";

  private final Store store;
  private final ZoneId zone;

  /**
   * @param zone of the office, for the moments it reads
   */
  public StoreSafekeeping(Store store, ZoneId zone) {
    this.store = store;
    this.zone = zone;
  }

  @Override
  public Optional<LocalDateTime> lastBackup() {
    return store.backups().last();
  }

  @Override
  public Path backup() {
    return store.backups().create("manual");
  }

  @Override
  public void backupTo(Path file) {
    store.backups().createAt(file);
  }

  @Override
  public Comparison describe(Path backup) {
    Reading theirs = new Reading(List.of());
    try {
      Backups.read(backup, theirs::take);
    } catch (StoreDamaged damaged) {
      throw new Refused(Rule.BACKUP, "这个文件不能用来恢复。" + damaged.sentence());
    }
    Reading ours = new Reading(theirs.hashes);
    try {
      Journal.scan(store.folder().journal(), ours::take);
    } catch (IOException e) {
      throw new Unavailable("现在的流水读不了，请检查磁盘。", e);
    }
    return new Comparison(
        ours.standing(),
        theirs.standing(),
        kinship(ours, theirs),
        ours.hashes.size() - ours.common,
        List.copyOf(ours.newest));
  }

  private static Kinship kinship(Reading ours, Reading theirs) {
    boolean allOfOurs = ours.common == ours.hashes.size();
    boolean allOfTheirs = ours.common == theirs.hashes.size();
    if (allOfOurs && allOfTheirs) {
      return Kinship.SAME;
    }
    if (allOfTheirs) {
      return Kinship.EARLIER;
    }
    return allOfOurs ? Kinship.LATER : Kinship.OTHER;
  }

  @Override
  public Checked verify() {
    Verification found = store.verify();
    return new Checked(
        found.entries(),
        found.head(),
        found.findings().stream().map(f -> new Finding(f.place(), f.reason())).toList());
  }

  /** One journal, read beside another. */
  private final class Reading {
    private final List<String> other;
    private final List<String> hashes = new ArrayList<>();
    private final Deque<Line> newest = new ArrayDeque<>();
    private int common;
    private String village = "";
    private @Nullable LocalDateTime last;

    Reading(List<String> other) {
      this.other = other;
    }

    void take(TrailEntry entry) {
      int at = hashes.size();
      hashes.add(entry.hash());
      last = LocalDateTime.ofInstant(entry.recordedAt(), zone);
      if (entry.payload().contains(PROFILE)) {
        village = villageAfter(entry).orElse(village);
      }
      // The chain names what came before: the first difference ends what both have.
      if (common == at && at < other.size() && other.get(at).equals(entry.hash())) {
        common++;
      } else {
        newest.addFirst(new Line(last, entry.action(), entry.subject()));
        if (newest.size() > LINES) {
          newest.removeLast();
        }
      }
    }

    Standing standing() {
      return new Standing(village, hashes.size(), last);
    }
  }

  private static Optional<String> villageAfter(TrailEntry entry) {
    try {
      for (JsonNode change : new ObjectMapper().readTree(entry.payload()).path("changes")) {
        JsonNode name = change.path("after").path("name");
        if (change.path("table").asText().equals(PROFILE) && name.isTextual()) {
          return Optional.of(name.textValue());
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("entry " + entry.number() + " is not JSON", e);
    }
  }
}
