package cn.mingyi.village.usecase;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 备份与核对: how the village's records are kept safe, whatever keeps them. */
public interface Safekeeping {
  /** What is refused here. */
  enum Rule {
    BACKUP
  }

  /** How a backup stands to the records of now. */
  enum Kinship {
    SAME("与现在的数据一样"),
    EARLIER("是现在数据较早的样子"),
    LATER("比现在的数据更新"),
    OTHER("与现在的数据不是同一条留痕");

    private final String label;

    Kinship(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * Records in a few words.
   *
   * @param village name; empty when none was founded
   * @param entries of the trail
   * @param last when the last entry was recorded; null when there is none
   */
  record Standing(String village, long entries, @Nullable LocalDateTime last) {}

  /** A deed: what was done when, to what. */
  record Line(LocalDateTime at, String action, String subject) {}

  /**
   * What restoring a backup would do.
   *
   * @param lost how many entries of now the backup does not have
   * @param newestLost the newest of them, newest first
   */
  record Comparison(
      Standing now, Standing backup, Kinship kinship, long lost, List<Line> newestLost) {
    public Comparison {
      newestLost = List.copyOf(newestLost);
    }
  }

  /** Something that is not as the trail says, in Chinese. */
  record Finding(String place, String reason) {}

  /**
   * @param head hash of the last entry
   */
  record Checked(long entries, String head, List<Finding> findings) {
    public Checked {
      findings = List.copyOf(findings);
    }

    public boolean ok() {
      return findings.isEmpty();
    }
  }

  /** When this computer's newest backup was made. */
  Optional<LocalDateTime> lastBackup();

  /** Backs up on this computer. */
  Path backup();

  /** Backs up to a file of the user's choice, e.g. on a stick. */
  void backupTo(Path file);

  /**
   * Compares a backup with now; touches nothing.
   *
   * @throws cn.mingyi.kernel.Refused when the file is no sound backup
   */
  Comparison describe(Path backup);

  /** 核对留痕: recomputes the chain and compares every row with it. */
  Checked verify();
}
