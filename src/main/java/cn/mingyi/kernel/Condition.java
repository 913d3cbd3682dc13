package cn.mingyi.kernel;

/**
 * One line of a checklist: a rule, whether it is met, and the sentence that says so in numbers and
 * names. The screen shows the list, the use case refuses on what is unmet, the tests enumerate the
 * rules: one source for "why can't I go on".
 *
 * @param rule which rule; an enum of the feature that holds the rule
 * @param met whether it holds now
 * @param sentence the verdict in Chinese, and when unmet what to do about it
 */
public record Condition(Enum<?> rule, boolean met, String sentence) {}
