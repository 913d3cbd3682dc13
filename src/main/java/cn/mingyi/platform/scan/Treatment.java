package cn.mingyi.platform.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is done to a piece of a page before a code is looked for in it. The order is that of use;
 * measured on spoiled pages, the first one reads nearly all that can be read.
 */
enum Treatment {
  SOFT_AND_CRISP(2, g -> g.softened().doubled().crisp(4, 3), GlobalHistogramBinarizer::new),
  DOUBLED(2, Grey::doubled, GlobalHistogramBinarizer::new),
  CRISP(2, g -> g.doubled().crisp(6, 3), GlobalHistogramBinarizer::new),
  SOFT_AND_EVEN(2, g -> g.softened().doubled().crisp(4, 3).evened(32), HybridBinarizer::new),
  UNSPECKED(2, g -> g.unspecked().softened().doubled().crisp(5, 4), GlobalHistogramBinarizer::new),
  WIDE(2, g -> g.softened().doubled().crisp(8, 2), GlobalHistogramBinarizer::new),
  SOFTER(2, g -> g.softened().softened().doubled().crisp(8, 2), GlobalHistogramBinarizer::new),
  EVEN(2, g -> g.doubled().evened(32).crisp(4, 2), HybridBinarizer::new);

  private final int scale;
  private final UnaryOperator<Grey> steps;
  private final Function<LuminanceSource, Binarizer> binarizer;

  Treatment(int scale, UnaryOperator<Grey> steps, Function<LuminanceSource, Binarizer> binarizer) {
    this.scale = scale;
    this.steps = steps;
    this.binarizer = binarizer;
  }

  /** How many pixels of the result lie beside each other where one lay before. */
  int scale() {
    return scale;
  }

  Binarizer apply(Grey piece) {
    return binarizer.apply(steps.apply(piece).source());
  }
}
