package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.app.shell.ShellState;
import cn.mingyi.kernel.Cancelled;
import cn.mingyi.kernel.Progress;
import cn.mingyi.platform.fx.Busy;
import cn.mingyi.platform.fx.WindowTest;
import cn.mingyi.platform.task.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskActivityTest extends WindowTest {
  private final ShellState state = new ShellState();
  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final DeskActivity activity =
      fromScreen(() -> new DeskActivity(new Busy(), state, Runnable::run));
  private final Background background =
      new Background(
          worker::add,
          Runnable::run,
          failure -> {
            throw new AssertionError(failure);
          },
          activity);

  private void export(String words, int parts) {
    onScreen(() ->
        background
            .run(
                words,
                progress -> {
                  for (int i = 0; i < parts; i++) {
                    progress.at(i, parts);
                  }
                  return parts;
                })
            .onSuccess(done -> told.add("done " + done))
            .onCancelled(() -> told.add("cancelled"))
            .always(() -> told.add("ended")));
  }

  @Test
  void long_work_shows_how_far_it_has_come_and_leaves_the_line_when_it_is_done() {
    export("正在导出", 4);
    assertThat(state.taskProperty().get()).isEqualTo("正在导出");
    assertThat(state.progressProperty().get()).isEqualTo(-1);
    onScreen(() -> worker.remove().run());
    assertThat(state.progressProperty().get()).isEqualTo(0.75);
    assertThat(state.taskProperty().get()).isEmpty();
    assertThat(told).containsExactly("ended", "done 4");
  }

  @Test
  void what_the_user_gave_up_stops_at_its_next_part_and_is_no_failure() {
    export("正在归档", 4);
    onScreen(() -> state.cancelTask());
    onScreen(() -> worker.remove().run());
    assertThat(told).containsExactly("ended", "cancelled");
    assertThat(state.taskProperty().get()).isEmpty();
  }

  @Test
  void of_two_long_works_the_first_is_shown_until_it_ends() {
    export("第一件", 1);
    export("第二件", 1);
    assertThat(state.taskProperty().get()).isEqualTo("第一件");
    onScreen(() -> worker.remove().run());
    assertThat(state.taskProperty().get()).isEqualTo("第二件");
    onScreen(() -> state.cancelTask());
    onScreen(() -> worker.remove().run());
    assertThat(told).containsExactly("ended", "done 1", "ended", "cancelled");
  }

  @Test
  void a_window_that_closes_gives_up_all_of_it() {
    List<Progress> all = new ArrayList<>();
    onScreen(() -> {
      all.add(activity.begin("一"));
      all.add(activity.begin("二"));
      activity.cancelAll();
    });
    assertThat(all)
        .allSatisfy(one -> assertThatThrownBy(() -> one.at(0, 1)).isInstanceOf(Cancelled.class));
  }
}
