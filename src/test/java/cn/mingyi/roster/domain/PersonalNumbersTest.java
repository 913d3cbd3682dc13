package cn.mingyi.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalNumbersTest {
  @Test
  void identity_telephone_and_card_numbers_are_masked() {
    assertThat(PersonalNumbers.masked("身份证11010519491231002X，电话13800001234，卡6222021234567890128。"))
        .isEqualTo("身份证110***********002X，电话138****1234，卡***************0128。");
  }

  @Test
  void a_mistyped_identity_number_is_masked_too() {
    assertThat(PersonalNumbers.masked("110105194912310021")).isEqualTo("110***********0021");
  }

  @Test
  void other_numbers_stay() {
    String text = "合同编号2026000000000001，电话0351-5520001，金额368,000.00元，统一代码91140100MA0KXXXX1X";
    assertThat(PersonalNumbers.masked(text)).isEqualTo(text);
  }
}
