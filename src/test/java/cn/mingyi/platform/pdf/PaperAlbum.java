package cn.mingyi.platform.pdf;

import cn.mingyi.kernel.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Leaves papers in target/papers as PDF and as pictures, to be looked at. */
public final class PaperAlbum {
  private static final int WIDTH = 1000;
  private static final int MOST_PAGES = 6;

  private PaperAlbum() {}

  public static void keep(Paper paper, String name) throws IOException {
    keep(paper, name, MOST_PAGES);
  }

  public static void keep(Paper paper, String name, int mostPages) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(name + ".pdf"), paper.pdf());
    try (PagePictures pictures = PagePictures.open(paper.pdf())) {
      for (int page = 1; page <= Math.min(mostPages, pictures.count()); page++) {
        ImageIO.write(
            pictures.atWidth(page, WIDTH),
            "png",
            folder.resolve(name + "-" + page + ".png").toFile());
      }
    }
  }
}
