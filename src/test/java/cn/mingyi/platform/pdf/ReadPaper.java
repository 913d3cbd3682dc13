package cn.mingyi.platform.pdf;

import cn.mingyi.kernel.Paper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A finished paper read back by another library than the one that wrote it. */
public final class ReadPaper implements AutoCloseable {
  private final PDDocument document;
  private final byte[] pdf;

  private ReadPaper(byte[] pdf) {
    this.pdf = pdf;
    try {
      this.document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ReadPaper of(FinishedPaper paper) {
    return new ReadPaper(paper.pdf());
  }

  public static ReadPaper of(Paper paper) {
    return new ReadPaper(paper.pdf());
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  public String text(int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page's characters in the order in which they were set, without any space. */
  public String joined(int page) {
    return positions(page).stream()
        .map(TextPosition::getUnicode)
        .collect(Collectors.joining())
        .replaceAll("[\\s\\u3000]", "");
  }

  /** How far under the upper edge of the page a text stands, in points: the middle of its type. */
  public float heightOf(int page, String text) {
    List<TextPosition> all =
        positions(page).stream().filter(p -> !p.getUnicode().isBlank()).toList();
    String joined = all.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    TextPosition first = all.get(joined.indexOf(text));
    return first.getYDirAdj() - first.getHeightDir() / 2;
  }

  public PDRectangle pageSize(int page) {
    return document.getPage(page - 1).getMediaBox();
  }

  public List<PDFont> fonts() {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        try {
          fonts.add(page.getResources().getFont(name));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return fonts;
  }

  /** The characters of the page by baseline, from top to bottom, spaces left out. */
  public List<List<TextPosition>> lines(int page) {
    TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
    for (TextPosition position : positions(page)) {
      if (!position.getUnicode().isBlank()) {
        lines
            .computeIfAbsent(Math.round(position.getYDirAdj()), y -> new ArrayList<>())
            .add(position);
      }
    }
    return List.copyOf(lines.values());
  }

  /** Where the text (without spaces) stands on the page. */
  public List<TextPosition> find(int page, String text) {
    List<TextPosition> visible =
        positions(page).stream().filter(p -> !p.getUnicode().isBlank()).toList();
    String all = visible.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    int at = all.indexOf(text);
    if (at < 0) {
      throw new AssertionError("not on page " + page + ": " + text);
    }
    List<TextPosition> found = new ArrayList<>();
    int offset = 0;
    for (TextPosition position : visible) {
      if (offset >= at && offset < at + text.length()) {
        found.add(position);
      }
      offset += position.getUnicode().length();
    }
    return found;
  }

  public List<String> fontsOf(int page, String text) {
    return find(page, text).stream().map(p -> p.getFont().getName()).toList();
  }

  public List<String> places(int page) {
    return positions(page).stream()
        .map(p -> p.getUnicode() + " " + p.getXDirAdj() + " " + p.getYDirAdj())
        .toList();
  }

  /** The contents of the page's QR codes, read from its picture. */
  public List<String> codes(int page) {
    try (PagePictures pictures = PagePictures.open(pdf)) {
      BufferedImage picture = pictures.atDpi(page, 200);
      BinaryBitmap bitmap =
          new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
      Result[] results =
          new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
      return Arrays.stream(results).map(Result::getText).toList();
    } catch (NotFoundException e) {
      return List.of();
    }
  }

  private List<TextPosition> positions(int page) {
    List<TextPosition> positions = new ArrayList<>();
    try {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              positions.add(text);
            }
          };
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return positions;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
