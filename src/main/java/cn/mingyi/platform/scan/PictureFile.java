package cn.mingyi.platform.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A JPEG or PNG file; its head is weighed before a pixel is decoded. */
final class PictureFile {
  /** A picture is thinned to fewer pixels than this; a camera's 48 million tell no more. */
  private static final int ENOUGH_PIXELS = 25_000_000;

  private static final float QUALITY = 0.85f;

  private final ScanLimits limits;

  PictureFile(ScanLimits limits) {
    this.limits = limits;
  }

  ScanPage read(Path file, ScanKind kind) throws IOException {
    if (Files.size(file) > limits.pictureBytes()) {
      throw ScanRule.TOO_LARGE.refusal();
    }
    byte[] content = Files.readAllBytes(file);
    Orientation orientation = kind == ScanKind.JPEG ? orientation(content) : Orientation.TOP_LEFT;
    BufferedImage image = decode(content, kind);
    boolean asIs = orientation == Orientation.TOP_LEFT;
    if (!asIs) {
      image = plain(ExifFilterUtils.getFilterForOrientation(orientation).apply(image));
    }
    boolean small = Math.max(image.getWidth(), image.getHeight()) <= ScanPage.LONGEST_SIDE;
    return new ScanPage(file, 1, 1, image, asIs && small ? content : kept(image));
  }

  private Orientation orientation(byte[] content) {
    JpegParts parts = JpegParts.of(content);
    if (!parts.whole()) {
      throw ScanRule.DAMAGED.refusal();
    }
    if (parts.scans() > limits.jpegScans()) {
      throw ScanRule.TOO_SLOW.refusal();
    }
    if (parts.exif().length == 0) {
      return Orientation.TOP_LEFT;
    }
    try {
      Orientation orientation = ExifUtils.getOrientationFromExif(parts.exif());
      return orientation == null ? Orientation.TOP_LEFT : orientation;
    } catch (RuntimeException e) {
      // The page can be read without its Exif, and lies right more often than not.
      return Orientation.TOP_LEFT;
    }
  }

  private BufferedImage decode(byte[] content, ScanKind kind) throws IOException {
    ImageReader reader =
        ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT)).next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > limits.picturePixels()) {
        throw ScanRule.TOO_MANY_PIXELS.refusal();
      }
      int step = 1;
      while (pixels / ((long) step * step) > ENOUGH_PIXELS) {
        step++;
      }
      ImageReadParam how = reader.getDefaultReadParam();
      how.setSourceSubsampling(step, step, 0, 0);
      EndOfPatience patience = new EndOfPatience(Deadline.in(limits.time()));
      reader.addIIOReadProgressListener(patience);
      BufferedImage image = reader.read(0, how);
      if (patience.ended) {
        throw ScanRule.TOO_SLOW.refusal();
      }
      return plain(image);
    } finally {
      reader.dispose();
    }
  }

  /** Grey or coloured, without anything transparent: what can be kept as JPEG. */
  private static BufferedImage plain(BufferedImage image) {
    int type = image.getType();
    if (type == BufferedImage.TYPE_BYTE_GRAY
        || type == BufferedImage.TYPE_INT_RGB
        || type == BufferedImage.TYPE_3BYTE_BGR) {
      return image;
    }
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = plain.createGraphics();
    pen.drawImage(image, 0, 0, Color.WHITE, null);
    pen.dispose();
    return plain;
  }

  /** A JPEG of the picture, small enough to be kept. */
  static byte[] kept(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int longest = Math.max(image.getWidth(), image.getHeight());
    var picture = Thumbnails.of(image);
    if (longest > ScanPage.LONGEST_SIDE) {
      picture.size(ScanPage.LONGEST_SIDE, ScanPage.LONGEST_SIDE);
    } else {
      picture.scale(1);
    }
    picture.outputFormat("jpg").outputQuality(QUALITY).toOutputStream(bytes);
    return bytes.toByteArray();
  }

  /** Stops the decoding of a picture that takes too long. */
  private static final class EndOfPatience implements IIOReadProgressListener {
    private final Deadline deadline;
    private boolean ended;

    EndOfPatience(Deadline deadline) {
      this.deadline = deadline;
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
      if (deadline.passed()) {
        ended = true;
        source.abort();
      }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
  }
}
