package cn.mingyi.ledger.domain.check;

import java.util.function.Function;

/**
 * One rule that can be checked on what is recorded.
 *
 * @param id stable, e.g. M05: reports of two years can be laid side by side
 * @param sentence what must hold
 * @param source the statute, or whose rule it is
 * @param mend what to do about a fault
 * @param test looks at one case; never reads anything else
 * @param <T> what it looks at: a matter, a bulletin, a month …
 */
public record Check<T>(
    String id,
    CheckArea area,
    Severity severity,
    String sentence,
    String source,
    String mend,
    Function<T, Outcome> test) {}
