package cn.mingyi.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.text.Glyphs;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Leaves sample papers in target/papers, to be looked at. */
class PaperPictures {
  @Test
  void sample_papers() throws IOException {
    PaperPress press = new PaperPress(new Glyphs());
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    FinishedPaper paper =
        press.finish(
            "样张",
            SamplePapers.bulletin(6),
            SamplePapers.registerForm(),
            SamplePapers.consultationSheet("王𬀩国", 22));
    Files.write(folder.resolve("samples.pdf"), paper.pdf());
    try (PagePictures pictures = PagePictures.open(paper.pdf())) {
      assertThat(pictures.count()).isEqualTo(paper.pages());
      BufferedImage first = pictures.atWidth(1, 800);
      assertThat(first.getWidth()).isEqualTo(800);
      assertThat(first.getHeight()).isBetween(1125, 1135);
      assertThat(pictures.atDpi(1, 72).getWidth()).isEqualTo(595);
    }
  }
}
