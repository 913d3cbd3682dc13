/**
 * 民议 Consultation, what proves it: the register of printed sheet pages with their scans, 抽查, calls
 * to absent households, and 《民议完成证明》; see {@link
 * cn.mingyi.consultation.domain.evidence.SheetRegister} and {@link
 * cn.mingyi.consultation.domain.evidence.Certification}.
 */
@NullMarked
package cn.mingyi.consultation.domain.evidence;

import org.jspecify.annotations.NullMarked;
