package cn.mingyi.app;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.RoundWindow;
import cn.mingyi.consultation.storage.ConsultationStorage;
import cn.mingyi.consultation.usecase.ConsultationQueries;
import cn.mingyi.platform.db.Database;
import cn.mingyi.platform.store.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One matter of 412 households read after decades: with 1.5 million opinions of other matters in
 * the store, and beside it the store as it is after the first year. What is read is the same, so
 * the time must be.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HistoryBench {
  private static final String MATTER = "槐议〔2026〕7号";
  private static final int HOUSEHOLDS = 412;

  /** Rounds written between two commits. */
  private static final int PORTION = 100;

  @Param({"0", "1500000"})
  int otherOpinions;

  private static final AtomicLong IDS = new AtomicLong();

  private Database database;
  private ConsultationRecords records;
  private ConsultationQueries queries;
  private UUID matter;

  @Setup(Level.Trial)
  public void open() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("mingyi-history");
    SampleFolder.copyTo(folder);
    database = Database.open(new DataFolder(folder).database(), AppServices.mapperTypes());
    try (Statement sql = database.connection().createStatement()) {
      for (String table : List.of("consultation_round", "frozen_household", "opinion")) {
        sql.execute("drop trigger " + table + "_trail");
      }
      sql.execute("set referential_integrity false");
      sql.execute("set cache_size 500000");
      sql.execute("create alias next_id for 'cn.mingyi.app.HistoryBench.nextId'");
      UUID template = id(sql, "select r.id from consultation_round r order by opened_on limit 1");
      int rounds = otherOpinions / HOUSEHOLDS;
      for (int from = 0; from < rounds; from += PORTION) {
        fill(sql, template, from, Math.min(rounds, from + PORTION));
        database.connection().commit();
      }
      sql.execute("set referential_integrity true");
      // Else the answer to the same question is kept while nothing changes.
      sql.execute("set optimize_reuse_results 0");
      sql.execute("set cache_size 64000");
      matter = id(sql, "select id from matter where number = '" + MATTER + "'");
      try (ResultSet count = sql.executeQuery("select count(*) from opinion")) {
        count.next();
        System.out.println("opinions in the store: " + count.getLong(1));
      }
    }
    database.connection().commit();
    records = new ConsultationStorage(database).records();
    queries = new ConsultationQueries(records, new Open());
  }

  /** The first round once more, as often as asked, as later rounds of its matter. */
  private static void fill(Statement sql, UUID template, int from, int to) throws SQLException {
    int first = 1000 + from;
    sql.execute(
        "insert into consultation_round (id, matter_id, matter_number, matter_title, plan_version,"
            + " number, basis, changes, opened_on, late_reason, recorded_at)"
            + " select next_id(), r.matter_id, r.matter_number, r.matter_title, r.plan_version,"
            + " n.x, r.basis, r.changes, r.opened_on, r.late_reason, r.recorded_at"
            + " from consultation_round r, system_range(%d, %d) n where r.id = '%s'"
                .formatted(first, 1000 + to - 1, template));
    sql.execute(
        "insert into frozen_household (id, round_id, household_id, position, code, head_name,"
            + " person_name, village_group, representative_label, representative_name, micro_grid,"
            + " phone, away) select next_id(), r.id, f.household_id, f.position, f.code,"
            + " f.head_name, f.person_name, f.village_group, f.representative_label,"
            + " f.representative_name, f.micro_grid, f.phone, f.away"
            + " from consultation_round r, frozen_household f"
            + " where r.number >= %d and f.round_id = '%s'".formatted(first, template));
    sql.execute(
        "insert into opinion (id, round_id, frozen_id, kind, asked, relation, channel, wording,"
            + " asked_on, asked_by, signed_on_behalf, signer, on_behalf_ground, witness, evidence,"
            + " correction_reason, late_reason, recorded_by, recorded_at)"
            + " select next_id(), f.round_id, f.id, 'AGREE', f.head_name, '户主', 'VISIT', '',"
            + " r.opened_on, f.representative_label, false, '', '', '', '', '', '', '王秀英',"
            + " r.recorded_at from consultation_round r"
            + " join frozen_household f on f.round_id = r.id where r.number >= "
            + first);
  }

  /** In order: ids by chance would make the filling take ten times as long. */
  public static UUID nextId() {
    return new UUID(IDS.incrementAndGet(), 0);
  }

  private static UUID id(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  @TearDown(Level.Trial)
  public void close() {
    database.close();
  }

  @Benchmark
  public Coverage coverageOfOneMatter() {
    Map<UUID, Coverage> all = records.rounds().coverageOfMatters(List.of(matter));
    return Objects.requireNonNull(all.get(matter));
  }

  @Benchmark
  public Consultation latestRoundOfOneMatter() {
    return queries.latest(matter).orElseThrow();
  }

  private static final class Open implements RoundWindow {
    @Override
    public void refuseUnlessOpen(Round round) {}

    @Override
    public void refuseUnlessAnswerable(Round round) {}
  }
}
