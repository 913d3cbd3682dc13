package cn.mingyi.deliberation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.deliberation.document.DiffUtilsPlanDifferences;
import org.junit.jupiter.api.Test;

class PlanChangesTest {
  private static String changes(String before, String after) {
    return new PlanChanges(2, new DiffUtilsPlanDifferences()).sentence(before, after);
  }

  @Test
  void what_was_added_struck_and_changed_is_said_clause_by_clause() {
    assertThat(
            changes(
                "更换主管 3.4 公里，入户管 412 户，概算 24.8 万元。每户筹资 100 元。",
                "更换主管 3.4 公里，概算 26.1 万元。每户筹资 100 元，低保、特困户免交。"))
        .isEqualTo("与上一轮征求的方案第 2 版相比：把“入户管 412 户，概算 24.8 万元”改为“概算 26.1 万元”；" + "增加“低保、特困户免交”。");
    assertThat(changes("硬化道路。", "硬化道路。修排水沟。")).endsWith("相比：增加“修排水沟”。");
    assertThat(changes("硬化道路。修排水沟。", "硬化道路。")).endsWith("相比：删去“修排水沟”。");
  }

  @Test
  void the_same_words_are_no_change() {
    assertThat(changes("硬化道路。", "硬化道路。\n")).endsWith("文字没有变动。");
  }

  @Test
  void as_much_as_the_page_has_room_for_is_said_and_the_rest_is_pointed_to() {
    String told = changes("甲。", "很长的新内容，".repeat(80));
    assertThat(told.codePointCount(0, told.length())).isLessThanOrEqualTo(240);
    assertThat(told).endsWith("……其余改动见方案全文。");
  }
}
