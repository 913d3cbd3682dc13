package cn.mingyi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

class BallotTest {
  private static List<Enum<?>> unmet(Ballot ballot, int present) {
    return ballot.sums(present).stream()
        .filter(c -> !c.met())
        .<Enum<?>>map(Condition::rule)
        .toList();
  }

  @Test
  void a_tally_that_adds_up_is_taken() {
    assertThat(unmet(new Ballot(41, 39, 1, 1, 25, 10, 3, 1), 41)).isEmpty();
    assertThat(unmet(Ballot.byHands(25, 10, 6), 41)).isEmpty();
  }

  @Test
  void both_sums_are_checked_and_said_in_numbers() {
    Ballot issued = new Ballot(42, 39, 1, 1, 25, 10, 3, 1);
    assertThat(unmet(issued, 42)).containsExactly(Ballot.Sum.ISSUED);
    assertThat(issued.sums(42))
        .extracting(Condition::sentence)
        .contains("发出 42 ≠ 收回 39 ＋ 未收回 1 ＋ 作废 1", "收回 39 ＝ 赞成 25 ＋ 反对 10 ＋ 弃权 3 ＋ 无效 1");
    assertThat(unmet(new Ballot(41, 39, 1, 1, 25, 10, 3, 2), 41))
        .containsExactly(Ballot.Sum.RETURNED);
  }

  @Test
  void nobody_votes_twice_but_a_spoiled_paper_may_be_replaced() {
    assertThat(unmet(Ballot.byHands(20, 3, 0), 22)).containsExactly(Ballot.Sum.PRESENT);
    assertThat(unmet(new Ballot(23, 22, 0, 1, 20, 2, 0, 0), 22)).isEmpty();
  }

  @Test
  void negative_numbers_do_not_add_up_to_anything() {
    assertThat(unmet(new Ballot(10, 10, 0, 0, 12, -2, 0, 0), 10))
        .containsExactly(Ballot.Sum.NEGATIVE);
    assertThat(unmet(new Ballot(10, 11, -1, 0, 11, 0, 0, 0), 11))
        .containsExactly(Ballot.Sum.NEGATIVE);
  }

  @Test
  void sums_beyond_the_range_of_int_do_not_wrap_round() {
    int most = Integer.MAX_VALUE;
    assertThat(unmet(new Ballot(-2, most, most, 0, most, 0, 0, 0), most))
        .contains(Ballot.Sum.ISSUED);
  }
}
