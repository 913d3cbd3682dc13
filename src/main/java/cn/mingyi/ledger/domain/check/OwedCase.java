package cn.mingyi.ledger.domain.check;

import cn.mingyi.disclosure.domain.Owed;
import java.time.LocalDate;

/** A disclosure that fell due. */
public record OwedCase(Owed owed, LocalDate today) {}
