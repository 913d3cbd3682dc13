package cn.mingyi.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.text.Glyphs;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperPrinterTest {
  private final FinishedPaper paper =
      new PaperPress(new Glyphs())
          .finish("t", SamplePapers.bulletin(20), SamplePapers.consultationSheet("赵建国", 2));

  @Test
  void prints_all_pages_in_their_own_orientation_with_ink_on_them() {
    DrawingPrinters printers = new DrawingPrinters(List.of("甲", "乙"));
    new PaperPrinter(printers).print(paper.pdf(), "公告", PrintRequest.whole("乙"));
    assertThat(printers.job).isEqualTo("乙 公告 1 false");
    assertThat(printers.orientations).hasSize(paper.pages());
    assertThat(printers.orientations.getFirst()).isEqualTo(PageFormat.PORTRAIT);
    assertThat(printers.orientations.getLast()).isEqualTo(PageFormat.LANDSCAPE);
    assertThat(printers.inked).isEqualTo(paper.pages());
  }

  @Test
  void prints_the_chosen_pages_only() {
    DrawingPrinters printers = new DrawingPrinters(List.of("甲"));
    new PaperPrinter(printers).print(paper.pdf(), "公告", new PrintRequest("甲", 2, 2, 3, true));
    assertThat(printers.orientations).hasSize(1);
    assertThat(printers.job).isEqualTo("甲 公告 3 true");
  }

  @Test
  void without_a_printer_there_is_a_sentence() {
    PaperPrinter none = new PaperPrinter(new DrawingPrinters(List.of()));
    Unavailable e = catchThrowableOfType(Unavailable.class, none::printers);
    assertThat(e.sentence()).contains("没有找到打印机");
    PaperPrinter other = new PaperPrinter(new DrawingPrinters(List.of("甲")));
    Unavailable gone =
        catchThrowableOfType(
            Unavailable.class, () -> other.print(paper.pdf(), "t", PrintRequest.whole("乙")));
    assertThat(gone.sentence()).contains("乙");
  }

  @Test
  void a_printer_that_refuses_gives_a_sentence() {
    DrawingPrinters printers = new DrawingPrinters(List.of("甲"));
    printers.jammed = true;
    PaperPrinter printer = new PaperPrinter(printers);
    assertThatThrownBy(() -> printer.print(paper.pdf(), "t", PrintRequest.whole("甲")))
        .isInstanceOfSatisfying(
            Unavailable.class, e -> assertThat(e.sentence()).contains("打印没有成功"));
  }

  @Test
  void the_usual_printer_is_chosen_when_it_is_still_there() {
    assertThat(new PaperPrinter(new DrawingPrinters(List.of("甲", "常用"))).usualPrinter())
        .isEqualTo("常用");
    assertThat(new PaperPrinter(new DrawingPrinters(List.of("甲", "乙"))).usualPrinter())
        .isEqualTo("甲");
  }

  @Test
  void asking_the_system_for_printers_does_not_fail() {
    assertThat(new SystemPrinters().names()).isNotNull();
    assertThat(new SystemPrinters().usual()).isNotNull();
  }

  /** Draws the pages on pictures instead of paper. */
  private static final class DrawingPrinters implements Printers {
    private final List<String> names;
    private final List<Integer> orientations = new ArrayList<>();
    private String job = "";
    private int inked;
    private boolean jammed;

    DrawingPrinters(List<String> names) {
      this.names = names;
    }

    @Override
    public List<String> names() {
      return names;
    }

    @Override
    public Optional<String> usual() {
      return Optional.of("常用");
    }

    @Override
    public void print(String printer, String title, Pageable pages, int copies, boolean bothSides)
        throws PrinterException {
      if (jammed) {
        throw new PrinterException("jam");
      }
      job = printer + " " + title + " " + copies + " " + bothSides;
      for (int i = 0; i < pages.getNumberOfPages(); i++) {
        PageFormat format = pages.getPageFormat(i);
        orientations.add(format.getOrientation());
        BufferedImage sheet =
            new BufferedImage(
                (int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pages.getPrintable(i).print(pen, format, i);
        pen.dispose();
        int[] pixels =
            sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        if (Arrays.stream(pixels).filter(p -> (p & 0xFF) < 128).count() > 100) {
          inked++;
        }
      }
    }
  }
}
