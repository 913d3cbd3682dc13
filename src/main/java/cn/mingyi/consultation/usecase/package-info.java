/**
 * 民议, what the clerk does: opens a round on the frozen list, records and corrects opinions, takes
 * households out and back, answers. Each verb is one deed; reads in {@link
 * cn.mingyi.consultation.usecase.ConsultationQueries}.
 */
@NullMarked
package cn.mingyi.consultation.usecase;

import org.jspecify.annotations.NullMarked;
