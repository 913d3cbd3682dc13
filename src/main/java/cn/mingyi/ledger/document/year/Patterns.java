package cn.mingyi.ledger.document.year;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/** Fillings that stay apart on a black-and-white printer and on the copy of a copy. */
final class Patterns {
  private static final int CELL = 6;
  private static final int DOTS = 48;

  private Patterns() {}

  /**
   * @param dark whether words on it must be white
   */
  record Pattern(Paint paint, boolean dark) {}

  static List<Pattern> all() {
    return List.of(
        new Pattern(new Color(0x55, 0x55, 0x55), true),
        new Pattern(drawn(Patterns::stripes), false),
        new Pattern(Color.WHITE, false),
        new Pattern(drawn(Patterns::grains), false));
  }

  private static void stripes(Graphics2D pen) {
    pen.setStroke(new BasicStroke(0.7f));
    for (int i = -1; i <= 1; i++) {
      pen.draw(new Line2D.Double((double) CELL * i, CELL, (double) CELL * (i + 1), 0));
    }
  }

  private static void grains(Graphics2D pen) {
    pen.fill(new Rectangle2D.Double(1, 1, 1, 1));
    pen.fill(new Rectangle2D.Double(4, 4, 1, 1));
  }

  /** A cell drawn finer than a point, so that it stays sharp when the chart is enlarged. */
  private static Paint drawn(Consumer<Graphics2D> cell) {
    BufferedImage image = new BufferedImage(DOTS, DOTS, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, DOTS, DOTS);
    pen.scale((double) DOTS / CELL, (double) DOTS / CELL);
    pen.setColor(Color.DARK_GRAY);
    cell.accept(pen);
    pen.dispose();
    return new TexturePaint(image, new Rectangle2D.Double(0, 0, CELL, CELL));
  }
}
