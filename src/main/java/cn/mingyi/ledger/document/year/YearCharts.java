package cn.mingyi.ledger.document.year;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.ledger.usecase.year.YearFigures;
import cn.mingyi.ledger.usecase.year.YearFigures.Outcome;
import cn.mingyi.platform.text.FontFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The charts of a year, in the program's own font. */
final class YearCharts {
  private static final int FEN = 100;

  private final YearFigures figures;
  private final Font font;

  YearCharts(YearFigures figures) {
    this.figures = figures;
    this.font = font();
  }

  private static Font font() {
    try (InputStream file = FontFile.NOTO_SANS.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(10f);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the font is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BarChart categories() {
    BarChart chart = new BarChart(font, true, "件");
    figures
        .categories()
        .forEach(line -> {
          for (Outcome outcome : Outcome.values()) {
            chart.bar(outcome.label(), line.label(), line.count(outcome));
          }
        });
    return chart;
  }

  BarChart coverages() {
    BarChart chart = new BarChart(font, false, "%");
    figures
        .coverages()
        .forEach(line -> {
          Coverage c = line.coverage();
          String words = line.number() + " " + line.title();
          chart.bar("征求率", words, floor(c.consulted(), c.due()));
          chart.bar("代签率", words, nearest(c.onBehalf(), c.consulted()));
          chart.bar("非入户率", words, nearest(c.notVisited(), c.consulted()));
        });
    return chart;
  }

  BarChart bodies() {
    BarChart chart = new BarChart(font, false, "人次（户代表会议为户次）");
    figures
        .bodies()
        .forEach(line -> {
          String words = "%s（%d 次）".formatted(line.body().label(), line.meetings());
          chart.bar("应到", words, line.eligible());
          chart.bar("实到", words, line.present());
        });
    return chart;
  }

  BarChart steps() {
    BarChart chart = new BarChart(font, false, "天");
    figures
        .steps()
        .forEach(line -> {
          chart.bar("中位数", line.step().label(), line.median());
          chart.bar("平均", line.step().label(), line.average());
        });
    return chart;
  }

  BarChart disclosures() {
    BarChart chart = new BarChart(font, true, "项");
    figures
        .disclosures()
        .forEach(line -> {
          chart.bar("按时", line.kind(), line.inTime());
          chart.bar("逾期张贴", line.kind(), line.late());
          chart.bar("没有公开", line.kind(), line.missing());
        });
    return chart;
  }

  BarChart money(PeriodTotals totals, Flow flow) {
    BarChart chart = new BarChart(font, false, "元（不足一元的四舍五入）");
    Item.of(flow).stream()
        .filter(item -> totals.of(item).fen() != 0)
        .forEach(item -> {
          long fen = totals.of(item).fen();
          chart.bar(
              flow == Flow.INCOME ? "收入" : "支出",
              item.label(),
              Math.floorDiv(fen + FEN / 2, (long) FEN));
        });
    return chart;
  }

  /** Rounded down, so that 100 is only there when nobody is missing. */
  private static long floor(int part, int whole) {
    return whole <= 0 ? 0 : 100L * part / whole;
  }

  private static long nearest(int part, int whole) {
    return whole <= 0 ? 0 : (200L * part + whole) / (2L * whole);
  }
}
