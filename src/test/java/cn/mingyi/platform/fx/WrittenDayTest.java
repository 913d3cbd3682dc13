package cn.mingyi.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-23",
    "2026.11.23, 2026-11-23",
    "2026/1/5, 2026-01-05",
    "2026年1月5日, 2026-01-05",
    "20261123, 2026-11-23",
    "11-23, 2026-11-23",
    "11.2, 2026-11-02",
    "11月2日, 2026-11-02",
    "1-5, 2027-01-05",
    "２０２６－１１－２３, 2026-11-23",
    "2026。11。23, 2026-11-23"
  })
  void reads_what_people_type(String typed, LocalDate meant) {
    assertThat(WrittenDay.read(typed, TODAY)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "明天", "2026-02-30", "2026-13-01", "1123", "26-11-23", "11-31"})
  void does_not_guess(String typed) {
    assertThat(WrittenDay.read(typed, TODAY)).isEmpty();
  }
}
