package cn.mingyi.village.domain;

import java.time.LocalDate;

/**
 * A day on which it is not as the week says: a statutory day of rest, or a Saturday or Sunday that
 * is worked instead.
 *
 * @param name e.g. 春节
 * @param working 调休上班
 * @param source the notice that says so
 */
public record Holiday(LocalDate day, String name, boolean working, String source) {}
