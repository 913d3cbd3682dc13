package cn.mingyi.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A font that is shipped with the program (its licence lies beside it). */
public enum FontFile {
  FANDOL_FANG("fandol/FandolFang-Regular.otf"),
  LXGW_WENKAI("lxgw-wenkai/LXGWWenKai-Regular.ttf"),
  NOTO_SERIF("noto-serif-sc/NotoSerifSC-Regular.ttf"),
  NOTO_SERIF_BLACK("noto-serif-sc/NotoSerifSC-Black.ttf"),
  NOTO_SANS("noto-sans-sc/NotoSansSC-Regular.ttf"),
  NOTO_SANS_BOLD("noto-sans-sc/NotoSansSC-Bold.ttf");

  private final String path;

  FontFile(String path) {
    this.path = path;
  }

  /** Where the font lies on the class path. */
  public String resource() {
    return "/assets/fonts/" + path;
  }

  /** Opens the font; the caller closes the stream. */
  public InputStream open() {
    InputStream stream = FontFile.class.getResourceAsStream(resource());
    if (stream == null) {
      throw new IllegalStateException("the font is not in the program: " + resource());
    }
    return stream;
  }

  /** The whole font file. */
  public byte[] bytes() {
    try (InputStream stream = open()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
