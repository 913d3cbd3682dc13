package cn.mingyi.platform.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that nobody's scanner makes, and that somebody may bring all the same. */
final class HostileScans {
  private final ByteArrayOutputStream pdf = new ByteArrayOutputStream();

  private HostileScans() {
    write("%PDF-1.4\n");
  }

  static byte[] jpeg(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", bytes);
    return bytes.toByteArray();
  }

  /** The JPEG as a telephone leaves it that was held on its side: 6 = top is on the right. */
  static byte[] oriented(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    return ByteBuffer.allocate(jpeg.length + exif.length)
        .put(jpeg, 0, 2)
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A JPEG that is drawn in thousands of passes. */
  static byte[] manyScans(byte[] jpeg) throws IOException {
    byte[] pass = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, jpeg.length - 2);
    for (int i = 0; i < 5000; i++) {
      bytes.write(pass);
    }
    bytes.write(jpeg, jpeg.length - 2, 2);
    return bytes.toByteArray();
  }

  /** A PNG of a few bytes whose head promises 3.6 billion pixels. */
  static byte[] hugePng() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000);
    head.put(new byte[] {8, 2, 0, 0, 0});
    chunk(bytes, "IHDR", head.array());
    chunk(bytes, "IDAT", packed(new byte[1000]));
    chunk(bytes, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream bytes, String name, byte[] content)
      throws IOException {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(content);
    bytes.write(ByteBuffer.allocate(4).putInt(content.length).array());
    bytes.write(type);
    bytes.write(content);
    bytes.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  static byte[] locked(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return saved(document);
    }
  }

  static byte[] emptyPages(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** A page whose content is 2 GB of blanks, packed once or twice. */
  static byte[] swelling(int times) throws IOException {
    byte[] content = blanks();
    String filter = "/FlateDecode";
    for (int i = 1; i < times; i++) {
      content = packed(content);
      filter += " /FlateDecode";
    }
    return new HostileScans()
        .page("[0 0 595 842]", "").stream(4, "/Filter [" + filter + "]", content).end();
  }

  /** Each form shows the next one ten times: on every page a billion drawings of nothing much. */
  static byte[] formsOfForms(int pages) {
    HostileScans pdf = new HostileScans();
    pdf.pages(pages, "[0 0 595 842]", "/XObject << /F 10 0 R >>");
    pdf.stream(4, "", "/F Do".getBytes(StandardCharsets.US_ASCII));
    for (int i = 10; i < 19; i++) {
      pdf.stream(
          i,
          "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F %d 0 R >> >>"
              .formatted(i + 1),
          "/F Do ".repeat(10).getBytes(StandardCharsets.US_ASCII));
    }
    return pdf.stream(
            19,
            "/Type /XObject /Subtype /Form /BBox [0 0 595 842]",
            "0 0 500 500 re f ".getBytes(StandardCharsets.US_ASCII))
        .end();
  }

  /** A page with an image of the given size and packing, of which there are hardly any bytes. */
  static byte[] image(int width, int height, String filter) {
    return new HostileScans()
        .page("[0 0 595 842]", "/XObject << /I 5 0 R >>").stream(
                4, "", "595 0 0 842 0 0 cm /I Do".getBytes(StandardCharsets.US_ASCII))
            .stream(
                5,
                "/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /%s"
                    .formatted(width, height, filter),
                packed(new byte[1000]))
            .end();
  }

  static byte[] pageOf(String mediaBox) {
    return new HostileScans()
        .page(mediaBox, "").stream(4, "", "0 0 100 100 re f".getBytes(StandardCharsets.US_ASCII))
            .end();
  }

  /** Brackets within brackets, deeper than any stack. */
  static byte[] deep() {
    HostileScans pdf = new HostileScans().page("[0 0 595 842]", "/X " + "[".repeat(200_000));
    return pdf.end();
  }

  private HostileScans page(String mediaBox, String resources) {
    return pages(1, mediaBox, resources);
  }

  private HostileScans pages(int count, String mediaBox, String resources) {
    write("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
    write("2 0 obj\n<< /Type /Pages /Kids [" + "3 0 R ".repeat(count));
    write("] /Count " + count + " >>\nendobj\n");
    write("3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox " + mediaBox);
    write(" /Resources << " + resources + " >> >>\nendobj\n");
    return this;
  }

  private HostileScans stream(int number, String entries, byte[] content) {
    write("%d 0 obj\n<< %s /Length %d >>\nstream\n".formatted(number, entries, content.length));
    pdf.writeBytes(content);
    write("\nendstream\nendobj\n");
    return this;
  }

  private byte[] end() {
    write("trailer\n<< /Root 1 0 R /Size 30 >>\nstartxref\n0\n%%EOF\n");
    return pdf.toByteArray();
  }

  private void write(String text) {
    pdf.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] packed(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] blanks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(1))) {
      for (int i = 0; i < 2048; i++) {
        out.write(megabyte);
      }
    }
    return bytes.toByteArray();
  }
}
