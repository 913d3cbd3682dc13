package cn.mingyi.disclosure.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 意见反馈答复单: what somebody said about a bulletin and what the office answers.
 *
 * @param number of the feedback in its register
 * @param from who said it; empty = 匿名
 * @param channel how it came, e.g. 当面, 电话
 * @param bulletin number of the bulletin it is about; empty = none
 * @param answeredOn null = not yet, filled in by hand
 */
public record AnswerSlip(
    String number,
    LocalDate receivedOn,
    String from,
    String channel,
    String bulletin,
    String text,
    String answer,
    @Nullable LocalDate answeredOn,
    String answeredBy) {}
