/**
 * 民议 on the screen: the rounds, and one round with its coverage, its households and the entry of
 * opinions by keyboard. Entry points: {@link cn.mingyi.consultation.ui.RoundListView}, {@link
 * cn.mingyi.consultation.ui.ConsultationView}.
 */
@NullMarked
package cn.mingyi.consultation.ui;

import org.jspecify.annotations.NullMarked;
