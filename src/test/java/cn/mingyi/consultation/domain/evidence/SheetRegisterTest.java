package cn.mingyi.consultation.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.usecase.RecordOpinion;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetRegisterTest {
  private final RoundDesk desk = new RoundDesk(SampleRound.fresh(60, 10));

  @Test
  void every_household_stands_on_exactly_one_valid_page_and_on_one_line_of_it() {
    desk.issue();
    SheetRegister register = desk.proof().sheets();
    for (FrozenHousehold household : desk.consultation().households()) {
      List<IssuedPage> on =
          register.pages().stream().filter(p -> register.holds(p, household)).toList();
      assertThat(on).hasSize(1);
      assertThat(register.pageOf(household)).contains(on.getFirst());
      int line = register.lineOn(on.getFirst(), household);
      assertThat(register.householdsOn(on.getFirst()).get(line - 1)).isEqualTo(household);
    }
  }

  @Test
  void issued_is_returned_and_void_and_out() {
    List<IssuedPage> pages = desk.issue();
    desk.mark(PageState.RETURNED, "", pages.get(0), pages.get(1));
    desk.mark(PageState.VOID, "淋湿", pages.get(2));
    SheetRegister.Balance balance = desk.proof().sheets().balance();
    assertThat(balance.issued()).isEqualTo(pages.size());
    assertThat(balance.returned() + balance.voided() + balance.out().size())
        .isEqualTo(balance.issued());
    assertThat(balance.reconciled()).isFalse();
    assertThat(balance.sentence()).contains("收回 2 页，作废 1 页");
    desk.mark(PageState.OUT, "点错了", pages.get(0));
    assertThat(desk.proof().sheets().state(pages.get(0))).isEqualTo(PageState.OUT);
  }

  @Test
  void who_was_asked_at_home_must_be_on_a_page_that_came_back() {
    List<IssuedPage> pages = desk.issue();
    RecordOpinion recording = new RecordOpinion(desk.change());
    FrozenHousehold visited = desk.household(1);
    FrozenHousehold called = desk.household(2);
    recording.record(desk.round(), visited.id(), desk.draft(OpinionKind.AGREE, Channel.VISIT));
    recording.record(desk.round(), called.id(), desk.draft(OpinionKind.AGREE, Channel.PHONE));
    assertThat(unsigned()).containsExactly(visited);
    desk.mark(PageState.RETURNED, "", pages.getFirst());
    assertThat(unsigned()).isEmpty();
  }

  private List<FrozenHousehold> unsigned() {
    return desk.proof().sheets().unsigned(desk.consultation());
  }
}
