package cn.mingyi.consultation.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.FrozenHousehold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpotCheckProperties {
  @Property(tries = 300)
  void the_same_seed_draws_the_same_households_in_whatever_order_they_are_handed_over(
      @ForAll @IntRange(min = 1, max = 60) int households,
      @ForAll @IntRange(max = 70) int size,
      @ForAll long seed) {
    List<FrozenHousehold> list = SampleRound.households(households, 10);
    List<FrozenHousehold> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(seed));
    List<FrozenHousehold> drawn = SpotCheck.draw(Long.toString(seed), list, size);
    assertThat(SpotCheck.draw(Long.toString(seed), shuffled, size)).isEqualTo(drawn);
    assertThat(drawn).hasSize(Math.min(size, households)).doesNotHaveDuplicates();
    assertThat(list).containsAll(drawn);
  }

  @Property
  void the_size_is_the_smallest_that_is_not_under_the_share(
      @ForAll @IntRange(max = 100_000) int consulted, @ForAll @IntRange(max = 100) int percent) {
    long size = SpotCheck.size(consulted, percent);
    assertThat(size * 100).isGreaterThanOrEqualTo((long) consulted * percent);
    assertThat((size - 1) * 100).isLessThan(Math.max(1, (long) consulted * percent));
  }

  @Test
  void anybody_can_draw_again_with_a_plain_sha_256() throws Exception {
    List<FrozenHousehold> list = SampleRound.households(30, 10);
    FrozenHousehold first = SpotCheck.draw("a1b2", list, 1).getFirst();
    String smallest = "z";
    String code = "";
    for (FrozenHousehold each : list) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(("a1b2|" + each.code()).getBytes(StandardCharsets.UTF_8));
      String rank = HexFormat.of().formatHex(digest);
      if (rank.compareTo(smallest) < 0) {
        smallest = rank;
        code = each.code();
      }
    }
    assertThat(first.code()).isEqualTo(code);
  }

  @Test
  void over_many_seeds_every_household_is_drawn_about_equally_often() {
    List<FrozenHousehold> list = SampleRound.households(40, 10);
    int[] drawn = new int[40];
    for (int seed = 0; seed < 2000; seed++) {
      SpotCheck.draw("seed" + seed, list, 4).forEach(h -> drawn[h.position() - 1]++);
    }
    // 200 are expected each; five standard deviations are 67.
    for (int times : drawn) {
      assertThat(times).isBetween(133, 267);
    }
  }
}
