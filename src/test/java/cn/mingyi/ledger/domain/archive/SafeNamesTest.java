package cn.mingyi.ledger.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNamesTest {
  @ParameterizedTest
  @CsvSource({
    "修路: 甲/乙?, 修路： 甲／乙？.pdf",
    "a\\b|c*\"d\"<e>, a＼b｜c＊＂d＂＜e＞.pdf",
    "结尾有点..., 结尾有点.pdf",
    "..隐藏, 隐藏.pdf",
    "con, _con.pdf",
    "LPT1.说明, _LPT1.说明.pdf",
    "'', 未命名.pdf"
  })
  void what_windows_does_not_take_becomes_something_that_reads_the_same(String words, String name) {
    assertThat(new SafeNames().take(words, ".pdf")).isEqualTo(name);
  }

  @Test
  void no_two_files_of_a_folder_have_one_name_whatever_their_case() {
    SafeNames names = new SafeNames();
    assertThat(names.take("照片A", ".jpg")).isEqualTo("照片A.jpg");
    assertThat(names.take("照片a", ".jpg")).isEqualTo("照片a（2）.jpg");
    assertThat(names.take("照片A", ".jpg")).isEqualTo("照片A（3）.jpg");
  }

  @Test
  void a_long_name_is_cut_between_characters_also_beyond_the_basic_plane() {
    String name = new SafeNames().take("𬀩".repeat(80), "");
    assertThat(name.codePointCount(0, name.length())).isEqualTo(60);
    assertThat(name).matches("𬀩+");
  }
}
