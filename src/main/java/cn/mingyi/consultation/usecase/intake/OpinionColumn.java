package cn.mingyi.consultation.usecase.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a 待征求表; found by the word of their heading, wherever they stand. */
public enum OpinionColumn {
  POSITION("序号", ""),
  CODE("户编号", "", "编号"),
  NAME("户主", "", "姓名", "户主姓名"),
  ASKED("被征求人", "asked"),
  RELATION("与户主关系", "relation", "关系"),
  CHANNEL("方式", "", "征求方式"),
  KIND("意见", ""),
  WORDING("意见原文", "wording", "原文"),
  DAY("日期", "askedOn", "征求日期"),
  SIGNER("代签人", "signer"),
  GROUND("代签事由", "onBehalfGround", "代签理由"),
  WITNESS("见证人", "witness"),
  EVIDENCE("凭据", "evidence"),
  ASKED_BY("征求的代表", "askedBy", "代表"),
  NOTE("备注", "");

  private final String label;
  private final String field;
  private final List<String> others;

  /**
   * @param field the component of {@link cn.mingyi.consultation.domain.OpinionDraft} that the
   *     column fills, as refusals name it; empty when none
   */
  OpinionColumn(String label, String field, String... others) {
    this.label = label;
    this.field = field;
    this.others = List.of(others);
  }

  public String label() {
    return label;
  }

  /** What a heading means; empty when it is none of ours. */
  static Optional<OpinionColumn> meaning(String word) {
    return Arrays.stream(values())
        .filter(c -> c.label.equals(word) || c.others.contains(word))
        .findFirst();
  }

  /** The column in which a refused field of a draft stands; a late day stands under its day. */
  static Optional<OpinionColumn> ofField(String field) {
    return field.equals("lateReason")
        ? Optional.of(DAY)
        : Arrays.stream(values()).filter(c -> c.field.equals(field)).findFirst();
  }
}
