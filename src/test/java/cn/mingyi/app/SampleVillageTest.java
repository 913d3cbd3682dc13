package cn.mingyi.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Composition;
import cn.mingyi.roster.domain.RosterOn;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleVillageTest {
  private static final Clock CLOCK = SampleFolder.CLOCK;

  @TempDir Path folder;

  @Test
  void the_sample_has_412_households_and_a_matter_in_every_step() {
    SampleFolder.copyTo(folder);
    try (AppServices services = AppServices.open(new DataFolder(folder), CLOCK)) {
      RosterOn roster = services.roster().queries().on(LocalDate.now(CLOCK));
      assertThat(roster.households()).hasSize(412);
      assertThat(roster.unlinked()).isEmpty();
      assertThat(roster.eligible(Body.PARTY).count()).isEqualTo(46);
      Composition assembly = roster.composition();
      assertThat(assembly.enoughRepresentatives()).isTrue();
      assertThat(assembly.enoughWomen()).isTrue();
      List<MatterSummary> matters = services.deliberation().queries().summaries();
      assertThat(
              matters.stream()
                  .filter(m -> m.file().matter().state() == MatterState.ACTIVE)
                  .map(m -> m.file().matter().step()))
          .containsAll(Arrays.asList(Step.values()));
      assertThat(matters.stream().map(m -> m.file().matter().state()))
          .contains(MatterState.ARCHIVED, MatterState.REJECTED, MatterState.DEFERRED);
      assertThat(matters.stream().filter(m -> m.file().late())).hasSize(1);
      assertThat(services.verify().findings()).isEmpty();
      assertThat(services.store().report()).isEmpty();
    }
  }
}
