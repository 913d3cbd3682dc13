package cn.mingyi.platform.scan;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** Draws a page of a PDF from an unknown hand, and stops when it asks for too much. */
final class GuardedDrawer extends PageDrawer {
  private final ScanLimits limits;
  private final Deadline deadline;

  GuardedDrawer(PageDrawerParameters parameters, ScanLimits limits) throws IOException {
    super(parameters);
    this.limits = limits;
    this.deadline = Deadline.in(limits.time());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (deadline.passed()) {
      throw ScanRule.TOO_SLOW.refusal();
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    weigh(image);
    if (image instanceof PDImageXObject whole) {
      weigh(whole.getSoftMask());
      weigh(whole.getMask());
    }
    super.drawImage(image);
  }

  private void weigh(@Nullable PDImage image) {
    if (image != null
        && (long) Math.max(0, image.getWidth()) * Math.max(0, image.getHeight())
            > limits.pdfPixels()) {
      throw ScanRule.TOO_MANY_PIXELS.refusal();
    }
  }

  /** The library would leave the place of such an image white without a word. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof MissingImageReaderException) {
      throw ScanRule.UNKNOWN_COMPRESSION.refusal();
    }
    super.operatorException(operator, operands, e);
  }
}
