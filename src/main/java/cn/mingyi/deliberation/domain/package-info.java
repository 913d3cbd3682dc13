/**
 * 事项 and 六议: what may happen to a matter, when, and why not. {@link
 * cn.mingyi.deliberation.domain.MatterFile} is all that is recorded of one matter; {@link
 * cn.mingyi.deliberation.domain.StepGate} says what a step still lacks; {@link
 * cn.mingyi.deliberation.domain.Line} moves a matter along.
 */
@NullMarked
package cn.mingyi.deliberation.domain;

import org.jspecify.annotations.NullMarked;
