package cn.mingyi.disclosure.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** The catalogue that the program ships (domain §6), read from catalogue.txt beside this class. */
final class ShippedCatalogue {
  private static final String FILE = "catalogue.txt";
  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
  private static final int FIELDS = 11;
  private static final String SOURCE = "软件默认目录，可改";
  private static final String PARTY_ONLY = "党内公开";

  private ShippedCatalogue() {}

  static List<CatalogueItem> items() {
    return text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> item(line.split("\\|", FIELDS)))
        .toList();
  }

  private static CatalogueItem item(String[] f) {
    String[] due = f[4].split(" ");
    return new CatalogueItem(
        UUID.nameUUIDFromBytes(f[0].getBytes(StandardCharsets.UTF_8)),
        f[0],
        named(DisclosureKind.values(), DisclosureKind::label, f[1]),
        f[2],
        named(Frequency.values(), Frequency::label, f[3]),
        new DueRule(
            named(DueRule.From.values(), DueRule.From::label, due[0]), Integer.parseInt(due[1])),
        f[5],
        f[6],
        Template.valueOf(f[7]),
        f[8].equals(PARTY_ONLY),
        ColumnText.read(f[9]),
        f[10].replace('¶', '\n'),
        true,
        SOURCE,
        ALWAYS);
  }

  private static <E> E named(E[] values, Function<E, String> label, String word) {
    return Arrays.stream(values)
        .filter(v -> label.apply(v).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(FILE + ": unknown word " + word));
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
