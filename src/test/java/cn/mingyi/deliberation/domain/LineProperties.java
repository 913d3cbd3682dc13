package cn.mingyi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever an office does to a matter, in whatever order: what is on file obeys domain §2 to §5.
 * The file is judged by {@link Inquest}, which shares no code with the line.
 */
class LineProperties {
  private static final int AT_ONCE = 100;

  /** A hundred at once, so that every core is busy. */
  @Provide
  Arbitrary<List<List<Integer>>> lives() {
    return Arbitraries.integers()
        .withDistribution(RandomDistribution.uniform())
        .list()
        .ofMinSize(20)
        .ofMaxSize(45)
        .withSizeDistribution(RandomDistribution.uniform())
        .list()
        .ofSize(AT_ONCE);
  }

  @Property(tries = 100_000 / AT_ONCE, edgeCases = EdgeCasesMode.NONE)
  void no_sequence_of_acts_breaks_the_line(@ForAll("lives") List<List<Integer>> lives) {
    List<Inquest> inquests = lives.parallelStream().map(LineProperties::inquest).toList();
    assertThat(inquests).allSatisfy(inquest -> assertThat(inquest.faults()).isEmpty());
    inquests.forEach(LineProperties::count);
  }

  private static Inquest inquest(List<Integer> acts) {
    Life life = new Life(acts.getFirst());
    for (int act : acts.subList(1, acts.size())) {
      life.act(act);
    }
    return new Inquest(life);
  }

  private static void count(Inquest inquest) {
    // Not vacuous: many lives get far, and many go off the straight line.
    Statistics.label("archived")
        .collect(inquest.archived())
        .coverage(c -> c.check(true).percentage(share -> share > 5));
    Statistics.label("resolved")
        .collect(inquest.resolved())
        .coverage(c -> c.check(true).percentage(share -> share > 30));
    Statistics.label("returned")
        .collect(inquest.returned())
        .coverage(c -> c.check(true).percentage(share -> share > 15));
    Statistics.label("voted down")
        .collect(inquest.votedDown())
        .coverage(c -> c.check(true).percentage(share -> share > 15));
    Statistics.label("resolved after a return")
        .collect(inquest.resolvedAfterReturn())
        .coverage(c -> c.check(true).percentage(share -> share > 2));
  }
}
