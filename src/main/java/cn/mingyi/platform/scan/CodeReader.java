package cn.mingyi.platform.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads the QR codes on the picture of a page, however it lies: first the page as it is, then, as
 * long as nothing was found, with more and more patience. What is returned was confirmed by the
 * code's own error correction, never guessed.
 */
public final class CodeReader {
  /** A page of this many pixels on its longer side shows a code of 2 cm well enough. */
  private static final int LONGEST_SIDE = 2600;

  private static final int SPOTS = 8;

  /** Tiles a side; they overlap by half. */
  private static final int TILES = 3;

  /** A piece of a large photograph has many pixels, and needs less treatment. */
  private static final List<Treatment> CLOSER =
      List.of(Treatment.SOFT_AND_CRISP, Treatment.DOUBLED, Treatment.SOFTER);

  /** Pixels within which two readings are of one code. */
  private static final int NEAR = 30;

  /** ZXing compares every three corner marks with each other: a page full of them would hang. */
  private static final int MOST_MARKS = 300;

  /** The codes of a page; empty when it shows none that can be read. */
  public List<SeenCode> read(BufferedImage picture) {
    return read(picture, text -> true);
  }

  /**
   * The codes of a page, where a code of somebody else does not end the search.
   *
   * @param wanted whether a text is of the kind that is looked for; others are returned as well
   */
  public List<SeenCode> read(BufferedImage picture, Predicate<String> wanted) {
    Grey full = Grey.of(picture);
    int shrunk = Math.ceilDiv(Math.max(full.width(), full.height()), LONGEST_SIDE);
    Grey page = shrunk > 1 ? full.shrunk(shrunk) : full;
    Search search = new Search(wanted);
    search.page(new Place(0, 0, shrunk, 1), page);
    if (shrunk > 1 && search.goesOn()) {
      search.closer(full, shrunk, DenseSpots.of(page, SPOTS));
    }
    return List.copyOf(search.found);
  }

  /**
   * Where the pixels of a piece lie on the page.
   *
   * @param enlarged pixels of the piece for a pixel of the shrunk page
   */
  private record Place(int left, int top, int shrunk, int enlarged) {
    Place piece(int x, int y, int scale) {
      return new Place(left + x * shrunk, top + y * shrunk, shrunk, scale);
    }

    SeenCode code(Result result) {
      ResultPoint[] marks = result.getResultPoints();
      ResultPoint lowerLeft = marks[0];
      ResultPoint upperLeft = marks[1];
      ResultPoint upperRight = marks[2];
      float scale = (float) shrunk / enlarged;
      double turn =
          Math.toDegrees(
              Math.atan2(
                  upperRight.getY() - upperLeft.getY(), upperRight.getX() - upperLeft.getX()));
      return new SeenCode(
          result.getText(),
          left + Math.round((lowerLeft.getX() + upperRight.getX()) / 2 * scale),
          top + Math.round((lowerLeft.getY() + upperRight.getY()) / 2 * scale),
          Math.floorMod((int) Math.round(turn), 360));
    }
  }

  private static final class Search {
    private final Predicate<String> wanted;
    private final List<SeenCode> found = new ArrayList<>();

    Search(Predicate<String> wanted) {
      this.wanted = wanted;
    }

    boolean goesOn() {
      return found.stream().map(SeenCode::text).noneMatch(wanted);
    }

    void page(Place place, Grey page) {
      all(place, new HybridBinarizer(page.source()));
      if (!goesOn()) {
        return;
      }
      List<DenseSpots.Piece> spots = DenseSpots.of(page, SPOTS);
      for (Treatment treatment : Treatment.values()) {
        for (DenseSpots.Piece spot : spots) {
          one(place.piece(spot.left(), spot.top(), treatment.scale()), treatment, spot.grey());
        }
        if (!goesOn()) {
          return;
        }
      }
      all(place, new HybridBinarizer(page.levelled(32).source()));
      if (goesOn()) {
        tiles(place, page);
      }
    }

    /** The page may be small within a large photograph: what is dense, in every pixel it has. */
    void closer(Grey full, int shrunk, List<DenseSpots.Piece> spots) {
      for (Treatment treatment : CLOSER) {
        for (DenseSpots.Piece spot : spots) {
          int left = spot.left() * shrunk;
          int top = spot.top() * shrunk;
          Grey piece =
              full.cut(left, top, spot.grey().width() * shrunk, spot.grey().height() * shrunk);
          one(new Place(left, top, 1, treatment.scale()), treatment, piece);
        }
        if (!goesOn()) {
          return;
        }
      }
    }

    /** The last resort: on a ground of cloth or wood the densest spots may be beside the page. */
    private void tiles(Place place, Grey page) {
      int width = page.width() / 2;
      int height = page.height() / 2;
      Treatment treatment = Treatment.SOFT_AND_CRISP;
      for (int i = 0; i < TILES * TILES && width > 0 && height > 0; i++) {
        int x = i % TILES * width / 2;
        int y = i / TILES * height / 2;
        one(place.piece(x, y, treatment.scale()), treatment, page.cut(x, y, width, height));
      }
    }

    private void all(Place place, Binarizer binarizer) {
      try {
        BinaryBitmap bitmap = new BinaryBitmap(binarizer);
        for (Result result : new QRCodeMultiReader().decodeMultiple(bitmap, hints())) {
          add(place.code(result));
        }
      } catch (ReaderException | TooManyMarks e) {
        // Nothing there, or nothing that ends: the next treatment may see more.
      }
    }

    private void one(Place place, Treatment treatment, Grey piece) {
      try {
        BinaryBitmap bitmap = new BinaryBitmap(treatment.apply(piece));
        add(place.code(new QRCodeReader().decode(bitmap, hints())));
      } catch (ReaderException | TooManyMarks e) {
        // As above.
      }
    }

    /** Pieces overlap: the same code is not seen twice. */
    private void add(SeenCode code) {
      boolean known =
          found.stream()
              .anyMatch(f ->
                  f.text().equals(code.text())
                      && Math.hypot(f.x() - code.x(), f.y() - code.y()) < NEAR);
      if (!known) {
        found.add(code);
      }
    }

    private static Map<DecodeHintType, Object> hints() {
      int[] marks = {0};
      ResultPointCallback count =
          mark -> {
            marks[0]++;
            if (marks[0] > MOST_MARKS) {
              throw new TooManyMarks();
            }
          };
      return Map.of(
          DecodeHintType.TRY_HARDER,
          true,
          DecodeHintType.CHARACTER_SET,
          "UTF-8",
          DecodeHintType.NEED_RESULT_POINT_CALLBACK,
          count);
    }
  }

  private static final class TooManyMarks extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyMarks() {
      super("too many marks", null, false, false);
    }
  }
}
