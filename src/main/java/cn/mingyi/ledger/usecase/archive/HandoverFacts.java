package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.disclosure.usecase.DisclosureQueries.Hanging;
import cn.mingyi.finance.domain.Balances;
import cn.mingyi.finance.domain.Closing;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.village.domain.Letterhead;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office hands over, read at one moment.
 *
 * @param matters the oldest first
 * @param open 待办, the longest overdue first
 * @param files made on the way, to be put into the packet
 */
public record HandoverFacts(
    Letterhead letterhead,
    LocalDateTime moment,
    List<MatterSummary> matters,
    List<OpenItem> open,
    List<Hanging> hanging,
    List<Authorised> authorised,
    List<OfficeLine> offices,
    Counts counts,
    Money money,
    List<Packet> packets,
    TrailReader.Head trail,
    List<StagedFile> files) {
  public HandoverFacts {
    matters = List.copyOf(matters);
    open = List.copyOf(open);
    hanging = List.copyOf(hanging);
    authorised = List.copyOf(authorised);
    offices = List.copyOf(offices);
    packets = List.copyOf(packets);
    files = List.copyOf(files);
  }

  /** Something that is to be done. */
  public record OpenItem(LocalDate due, String sentence, String detail) {}

  /** An authorisation in force. */
  public record Authorised(String category, Authorisation given) {}

  /** Who holds which office until when. */
  public record OfficeLine(String office, String name, String scope, DateRange term) {}

  /** The registers in numbers. */
  public record Counts(
      int households,
      int villagers,
      int adults,
      int partyMembers,
      int representatives,
      int unlinkedHouseholds) {}

  /**
   * 财务.
   *
   * @param kept whether a book was opened
   * @param last 结账; null before the first
   * @param open months that ended and are not closed
   */
  public record Money(
      boolean kept, Balances balances, @Nullable Closing last, List<ReportingPeriod> open) {
    public Money {
      open = List.copyOf(open);
    }
  }

  /**
   * @param part of the packet, e.g. 台账
   * @param name of the file with its suffix
   */
  public record StagedFile(String part, String name, Path file) {}
}
