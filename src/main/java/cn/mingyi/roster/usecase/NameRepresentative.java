package cn.mingyi.roster.usecase;

import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.OfficeTerm;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 推选村民代表: says who the representative of a label is, from a day on. */
public final class NameRepresentative {
  private final AppointOffice appointOffice;

  public NameRepresentative(AppointOffice appointOffice) {
    this.appointOffice = appointOffice;
  }

  /**
   * @param label e.g. 代表01, as on the linked households
   * @param from first day of the term; null = since before the records began
   * @param to last day of the term; null = open
   */
  public OfficeTerm name(
      String label, UUID villagerId, @Nullable LocalDate from, @Nullable LocalDate to) {
    return appointOffice.appoint(villagerId, Office.REPRESENTATIVE, label, from, to);
  }
}
