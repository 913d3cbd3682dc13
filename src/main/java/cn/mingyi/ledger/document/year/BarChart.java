package cn.mingyi.ledger.document.year;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Lying bars, a line for each thing, each bar with its number beside or in it, told apart by their
 * pattern, so that a copy in black and white says as much as the original.
 */
final class BarChart {
  /** As wide as the type area of a form, in points. */
  private static final int WIDTH = 470;

  /** Dots to a point: 300 to the inch. */
  private static final int SCALE = 4;

  private static final int LINE = 17;
  private static final int FRAME = 62;

  private final DefaultCategoryDataset data = new DefaultCategoryDataset();
  private final Font font;
  private final boolean stacked;
  private final String unit;

  /**
   * @param stacked whether the bars of a line are parts of one whole
   * @param unit of the numbers, e.g. 件
   */
  BarChart(Font font, boolean stacked, String unit) {
    this.font = font;
    this.stacked = stacked;
    this.unit = unit;
  }

  /**
   * @param series what kind of bar
   * @param line what the bar is of
   */
  BarChart bar(String series, String line, long value) {
    data.addValue(value, series, line);
    return this;
  }

  boolean empty() {
    return data.getColumnCount() == 0;
  }

  /** A PNG of the chart in shades of grey. */
  byte[] png() {
    int bars = data.getColumnCount() * (stacked ? 1 : data.getRowCount());
    int height = FRAME + bars * LINE + data.getColumnCount() * 10;
    JFreeChart chart = new JFreeChart(null, font, plot(), true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(2, 2, 2, 8));
    chart.getLegend().setItemFont(font.deriveFont(9.5f));
    chart.getLegend().setFrame(BlockBorder.NONE);
    chart.getLegend().setPosition(RectangleEdge.TOP);
    BufferedImage coloured =
        chart.createBufferedImage(WIDTH * SCALE, height * SCALE, WIDTH, height, null);
    BufferedImage grey =
        new BufferedImage(coloured.getWidth(), coloured.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var pen = grey.createGraphics();
    pen.drawImage(coloured, 0, 0, Color.WHITE, null);
    pen.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(grey, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CategoryPlot plot() {
    CategoryAxis lines = new CategoryAxis();
    lines.setTickLabelFont(font.deriveFont(9.5f));
    lines.setMaximumCategoryLabelLines(2);
    lines.setMaximumCategoryLabelWidthRatio(0.34f);
    lines.setCategoryMargin(0.22);
    lines.setLowerMargin(0.02);
    lines.setUpperMargin(0.02);
    NumberAxis numbers = new NumberAxis(unit);
    numbers.setLabelFont(font.deriveFont(8.5f));
    numbers.setTickLabelFont(font.deriveFont(8.5f));
    numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    numbers.setUpperMargin(0.14);
    NumberFormat format = NumberFormat.getIntegerInstance(Locale.ROOT);
    numbers.setNumberFormatOverride(format);
    if (allZero()) {
      numbers.setRange(0, 1);
    }
    CategoryPlot plot = new CategoryPlot(data, lines, numbers, renderer(format));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setOutlinePaint(Color.GRAY);
    return plot;
  }

  private boolean allZero() {
    for (int row = 0; row < data.getRowCount(); row++) {
      for (int column = 0; column < data.getColumnCount(); column++) {
        Number value = data.getValue(row, column);
        if (value != null && value.longValue() != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private BarRenderer renderer(NumberFormat format) {
    BarRenderer renderer = stacked ? new StackedBarRenderer() : new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setItemMargin(0.04);
    renderer.setMaximumBarWidth(0.5);
    renderer.setDefaultItemLabelGenerator(new Numbers(format));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(font.deriveFont(Font.BOLD, 9f));
    if (!stacked) {
      renderer.setDefaultPositiveItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    }
    List<Patterns.Pattern> patterns = Patterns.all();
    for (int row = 0; row < data.getRowCount(); row++) {
      Patterns.Pattern pattern = patterns.get(row % patterns.size());
      renderer.setSeriesPaint(row, pattern.paint());
      renderer.setSeriesOutlinePaint(row, Color.BLACK);
      renderer.setSeriesOutlineStroke(row, new BasicStroke(0.6f));
      renderer.setSeriesItemLabelPaint(row, stacked && pattern.dark() ? Color.WHITE : Color.BLACK);
    }
    return renderer;
  }

  /** The number of a bar; none on a part that is nothing. */
  private record Numbers(NumberFormat format) implements CategoryItemLabelGenerator {
    @Override
    public String generateRowLabel(CategoryDataset dataset, int row) {
      return dataset.getRowKey(row).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int column) {
      return dataset.getColumnKey(column).toString();
    }

    @Override
    public String generateLabel(CategoryDataset dataset, int row, int column) {
      Number value = dataset.getValue(row, column);
      return value == null || value.longValue() == 0 ? "" : format.format(value.longValue());
    }
  }
}
