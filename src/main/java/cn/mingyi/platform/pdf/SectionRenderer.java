package cn.mingyi.platform.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.layout.RootLayoutArea;
import com.itextpdf.layout.renderer.DocumentRenderer;
import com.itextpdf.layout.renderer.IRenderer;

/** Lays a section out on pages of its own, at the end of the document. */
final class SectionRenderer extends DocumentRenderer {
  private final PageSize size;
  private final Rectangle area;

  SectionRenderer(Document document, PageSize size, Rectangle area) {
    super(document, true);
    this.size = size;
    this.area = area;
  }

  @Override
  protected LayoutArea updateCurrentArea(LayoutResult overflow) {
    flushWaitingDrawingElements();
    document.getPdfDocument().addNewPage(size);
    int page = document.getPdfDocument().getNumberOfPages();
    currentArea = new RootLayoutArea(page, area.clone());
    return currentArea;
  }

  @Override
  public IRenderer getNextRenderer() {
    return new SectionRenderer(document, size, area);
  }
}
