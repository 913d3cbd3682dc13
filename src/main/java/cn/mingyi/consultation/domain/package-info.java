/**
 * 民议 Consultation, the words: rounds with their frozen list of households, opinions, exclusions,
 * responses and what is counted from them; see {@link cn.mingyi.consultation.domain.Consultation}.
 */
@NullMarked
package cn.mingyi.consultation.domain;

import org.jspecify.annotations.NullMarked;
