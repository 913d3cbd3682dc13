package cn.mingyi.ledger.domain.check;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import org.jspecify.annotations.Nullable;

/**
 * One round of 民议 with what proves it.
 *
 * @param certificate the last one given; null before the first
 * @param answersFirst whether opinions must be answered before the vote
 */
public record RoundCase(
    Certification certification, @Nullable Certificate certificate, boolean answersFirst) {
  Consultation consultation() {
    return certification.consultation();
  }

  SheetRegister sheets() {
    return certification.sheets();
  }

  int number() {
    return consultation().round().number();
  }
}
