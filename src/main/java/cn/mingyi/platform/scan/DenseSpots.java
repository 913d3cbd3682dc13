package cn.mingyi.platform.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Where on a page black and white lie closest together. A code is the densest print there is, so a
 * few small pieces can be treated with much patience instead of the whole page.
 */
final class DenseSpots {
  /** Pixels of a block, the grain in which the page is measured. */
  private static final int BLOCK = 8;

  /** Blocks of a spot across the shorter side: a code takes about a tenth of an A4 page. */
  private static final int SPOTS_ACROSS = 12;

  private static final int LEAST_SIDE = 3;

  private final Grey soft;
  private final Sums lights;
  private final int columns;
  private final int rows;
  private final int side;

  private DenseSpots(Grey page) {
    this.soft = page.softened();
    this.lights = Sums.of(soft);
    this.columns = page.width() / BLOCK;
    this.rows = page.height() / BLOCK;
    this.side = Math.max(LEAST_SIDE, Math.min(columns, rows) / SPOTS_ACROSS);
  }

  /**
   * A piece of a page.
   *
   * @param left where it lies, in pixels of the page
   * @param top where it lies
   */
  record Piece(int left, int top, Grey grey) {}

  /** The densest pieces, densest first, each wide enough for a code whose middle it missed. */
  static List<Piece> of(Grey page, int most) {
    DenseSpots spots = new DenseSpots(page);
    return Math.min(spots.columns, spots.rows) < spots.side ? List.of() : spots.densest(page, most);
  }

  private List<Piece> densest(Grey page, int most) {
    Sums density = Sums.of(columns, rows, density());
    int across = columns - side + 1;
    int down = rows - side + 1;
    long[] score = new long[across * down];
    for (int r = 0; r < down; r++) {
      for (int c = 0; c < across; c++) {
        score[r * across + c] = density.within(c, r, c + side, r + side);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    while (pieces.size() < most) {
      int best = 0;
      for (int i = 1; i < score.length; i++) {
        best = score[i] > score[best] ? i : best;
      }
      if (score[best] <= 0) {
        break;
      }
      int column = best % across;
      int row = best / across;
      pieces.add(around(page, column, row));
      for (int r = Math.max(0, row - side + 1); r < Math.min(down, row + side); r++) {
        for (int c = Math.max(0, column - side + 1); c < Math.min(across, column + side); c++) {
          score[r * across + c] = 0;
        }
      }
    }
    return pieces;
  }

  private Piece around(Grey page, int column, int row) {
    int rim = side * BLOCK * 3 / 4;
    int left = Math.max(0, column * BLOCK - rim);
    int top = Math.max(0, row * BLOCK - rim);
    int right = Math.min(page.width(), (column + side) * BLOCK + rim);
    int bottom = Math.min(page.height(), (row + side) * BLOCK + rim);
    return new Piece(left, top, page.cut(left, top, right - left, bottom - top));
  }

  /** How far the pixels of each block differ from their mean, against the white around them. */
  private int[] density() {
    int[] means = new int[columns * rows];
    int[] differences = new int[columns * rows];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int mean = lights.mean(c * BLOCK + BLOCK / 2, r * BLOCK + BLOCK / 2, BLOCK);
        int sum = 0;
        for (int i = 0; i < BLOCK * BLOCK; i++) {
          sum += Math.abs(soft.at(c * BLOCK + i % BLOCK, r * BLOCK + i / BLOCK) - mean);
        }
        means[r * columns + c] = mean;
        differences[r * columns + c] = sum;
      }
    }
    int[] density = new int[columns * rows];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        // In a shadow there is less light between black and white, but not less print.
        density[r * columns + c] = differences[r * columns + c] * 16 / (white(means, c, r) + 16);
      }
    }
    return density;
  }

  private int white(int[] means, int column, int row) {
    int white = 0;
    for (int r = Math.max(0, row - side); r <= Math.min(rows - 1, row + side); r += 2) {
      for (int c = Math.max(0, column - side); c <= Math.min(columns - 1, column + side); c += 2) {
        white = Math.max(white, means[r * columns + c]);
      }
    }
    return white;
  }
}
