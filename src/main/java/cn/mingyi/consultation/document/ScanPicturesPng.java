package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.usecase.ScanPictures;
import cn.mingyi.kernel.Unavailable;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Turns and cuts scans by where the two codes of a page's head were seen. */
public final class ScanPicturesPng implements ScanPictures {
  /** Pixels of a millimetre of the page. */
  private static final double SCALE = 5;

  private static final double PAGE_WIDTH = 297;
  private static final double PAGE_HEIGHT = 210;

  /** Millimetres shown above and below a line: a photograph is never quite flat. */
  private static final double AROUND = 6;

  @Override
  public byte[] page(Path picture, PageScan.Sight sight) {
    BufferedImage image = read(picture);
    return png(sight.located() ? cut(image, sight, 0, PAGE_HEIGHT) : turned(image, sight.turn()));
  }

  @Override
  public byte[] line(Path picture, PageScan.Sight sight, Round round, IssuedPage page, int line) {
    if (!sight.located()) {
      return page(picture, sight);
    }
    double top = SheetLayout.top(round, page, line);
    return png(cut(read(picture), sight, top - AROUND, top + SheetLayout.ROW + AROUND));
  }

  /** A band of the page from edge to edge, in millimetres from its top. */
  private static BufferedImage cut(
      BufferedImage image, PageScan.Sight sight, double top, double bottom) {
    double apart = SheetLayout.RIGHT_CODE - SheetLayout.LEFT_CODE;
    double acrossX = (sight.rightX() - sight.leftX()) / apart;
    double acrossY = (sight.rightY() - sight.leftY()) / apart;
    // Millimetres of the page to pixels of the picture; down is a quarter turn from across.
    AffineTransform toPicture =
        new AffineTransform(acrossX, acrossY, -acrossY, acrossX, sight.leftX(), sight.leftY());
    toPicture.translate(-SheetLayout.LEFT_CODE, -SheetLayout.CODE_DOWN);
    toPicture.translate(0, top);
    toPicture.scale(1 / SCALE, 1 / SCALE);
    try {
      return drawn(
          image,
          toPicture.createInverse(),
          (int) (PAGE_WIDTH * SCALE),
          (int) ((bottom - top) * SCALE));
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("two places of a page cannot be one", e);
    }
  }

  private static BufferedImage turned(BufferedImage image, int degrees) {
    int quarters = Math.floorMod(Math.round(degrees / 90f), 4);
    boolean across = quarters % 2 == 1;
    int width = across ? image.getHeight() : image.getWidth();
    int height = across ? image.getWidth() : image.getHeight();
    double shrink = Math.min(1, PAGE_WIDTH * SCALE / Math.max(width, height));
    AffineTransform transform = new AffineTransform();
    transform.scale(shrink, shrink);
    transform.translate(width / 2.0, height / 2.0);
    transform.quadrantRotate(-quarters);
    transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    return drawn(image, transform, (int) (width * shrink), (int) (height * shrink));
  }

  private static BufferedImage drawn(
      BufferedImage image, AffineTransform transform, int width, int height) {
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = result.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, transform, null);
    graphics.dispose();
    return result;
  }

  private static BufferedImage read(Path picture) {
    try {
      BufferedImage image = ImageIO.read(picture.toFile());
      if (image != null) {
        return image;
      }
      throw new Unavailable("扫描件打不开，文件可能已损坏。请到“设置”里核对数据。", null);
    } catch (IOException e) {
      throw new Unavailable("扫描件打不开，文件可能不见了。请到“设置”里核对数据。", e);
    }
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return out.toByteArray();
  }
}
