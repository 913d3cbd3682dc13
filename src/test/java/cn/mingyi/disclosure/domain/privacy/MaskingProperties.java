package cn.mingyi.disclosure.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.disclosure.domain.BulletinText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskingProperties {
  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> noise =
        Arbitraries.strings()
            .withChars("0123456789 -.，。X*\n　甲乙\u200B１８一三")
            .ofMinLength(0)
            .ofMaxLength(40);
    Arbitrary<String> numbers =
        Arbitraries.longs()
            .map(seed -> {
              PlantedNumbers planted = new PlantedNumbers(seed);
              return planted.disguised(planted.number());
            });
    return Arbitraries.oneOf(noise, numbers)
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void masked_text_alarms_no_more_and_stays_as_it_is(@ForAll("anything") String text) {
    BulletinText posted = Posted.of(body(text), f -> false);
    assertThat(PrivacyScan.scan(posted)).isEmpty();
    assertThat(Posted.of(posted, f -> false)).isEqualTo(posted);
  }

  @Property(tries = 3000)
  void what_was_not_found_stays_as_it_was(@ForAll("anything") String text) {
    List<Finding> findings = PrivacyScan.scan(text);
    StringBuilder rebuilt = new StringBuilder();
    int at = 0;
    for (Finding f : findings) {
      rebuilt.append(text, at, f.spot().from()).append(f.masked());
      rebuilt.append("\n".repeat((int) f.found().chars().filter(c -> c == '\n').count()));
      at = f.spot().to();
    }
    rebuilt.append(text.substring(at));
    assertThat(Masking.maskAll(text)).isEqualTo(rebuilt.toString());
  }

  @Property(tries = 3000)
  void a_number_is_found_in_every_disguise_between_words(@ForAll long seed) {
    PlantedNumbers planted = new PlantedNumbers(seed);
    String number = planted.number();
    String text = "村民甲" + planted.disguised(number) + "，" + planted.decoy() + "号";
    // The end of a gapped number may be a number itself: what counts is that the whole is gone.
    assertThat(PrivacyScan.scan(text)).as(text).isNotEmpty();
    assertThat(plain(Masking.maskAll(text))).as(text).doesNotContain(number);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(c -> c >= 0xFF10 && c <= 0xFF5A ? c - 0xFEE0 : c)
        .filter(c -> c >= '0' && c <= '9' || c == 'X' || c == '*' || c > 0x4E00)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static BulletinText body(String text) {
    return new BulletinText("", null, text, List.of(), "");
  }
}
