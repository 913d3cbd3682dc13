package cn.mingyi.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageCodeTest {
  private static final SheetPage PAGE =
      new SheetPage("槐议〔2026〕3号", 2, 1, 12, "代表01|王𬀩国", 1, 3, "a1b2c3d4");

  @Test
  void the_same_page_has_the_same_code_for_ever() {
    // Sheets hang in binders for years: the code may never come out otherwise.
    assertThat(PAGE.code()).isEqualTo("RHCK-U548").matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
  }

  @Test
  void every_field_of_the_head_changes_the_code() {
    Set<String> codes = new HashSet<>();
    codes.add(PAGE.code());
    codes.add(code("槐议〔2026〕4号", 2, 1, 12, "代表01 王𬀩国", 1, 3, "a1b2c3d4"));
    codes.add(code("槐议〔2026〕3号", 3, 1, 12, "代表01 王𬀩国", 1, 3, "a1b2c3d4"));
    codes.add(code("槐议〔2026〕3号", 2, 2, 12, "代表01 王𬀩国", 1, 3, "a1b2c3d4"));
    codes.add(code("槐议〔2026〕3号", 2, 1, 12, "代表02 王𬀩国", 1, 3, "a1b2c3d4"));
    codes.add(code("槐议〔2026〕3号", 2, 1, 12, "代表01 王𬀩国", 2, 3, "a1b2c3d4"));
    codes.add(code("槐议〔2026〕3号", 2, 1, 12, "代表01 王𬀩国", 1, 4, "a1b2c3d4"));
    codes.add(code("槐议〔2026〕3号", 2, 1, 12, "代表01 王𬀩国", 1, 3, "a1b2c3d5"));
    codes.add(code("槐议〔2026〕3号", 2, 1, 13, "代表01 王𬀩国", 1, 3, "a1b2c3d4"));
    assertThat(codes).hasSize(9);
  }

  @Test
  void fields_do_not_run_into_each_other() {
    assertThat(code("1", 23, 1, 1, "甲", 1, 1, "")).isNotEqualTo(code("12", 3, 1, 1, "甲", 1, 1, ""));
  }

  @Test
  void a_scan_is_read_into_what_was_printed() {
    assertThat(SheetPage.read(PAGE.qr()))
        .hasValueSatisfying(read -> {
          assertThat(read.code()).isEqualTo(PAGE.code());
          assertThat(read.representative()).isEqualTo("代表01/王𬀩国");
          assertThat(read.number()).isEqualTo("1-012");
          assertThat(read.page()).isEqualTo(1);
          assertThat(read.total()).isEqualTo(3);
        });
  }

  @Test
  void a_code_that_was_altered_is_not_read() {
    assertThat(SheetPage.read(PAGE.qr().replace("〔2026〕3号", "〔2026〕4号"))).isEmpty();
    assertThat(SheetPage.read("https://example.cn")).isEmpty();
  }

  private static String code(
      String matter,
      int plan,
      int round,
      int serial,
      String representative,
      int page,
      int total,
      String mark) {
    return new SheetPage(matter, plan, round, serial, representative, page, total, mark).code();
  }
}
