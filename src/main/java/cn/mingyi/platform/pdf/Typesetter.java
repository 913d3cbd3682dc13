package cn.mingyi.platform.pdf;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.text.Typeface;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Turns blocks into iText elements with the sizes and faces of domain §10. */
final class Typesetter {
  private static final float TITLE_SIZE = 22;
  private static final float TITLE_LEADING = 36;
  private static final float SIGN_SIZE = 14;
  private static final float SIGN_HEIGHT = PageForm.mm(11);
  private static final float SIGN_GAP = PageForm.mm(5);
  private static final int SIGNS_PER_LINE = 3;
  private static final String DATE_BY_HAND = "＿＿＿＿年＿＿月＿＿日";

  private final PageForm form;
  private final PaperFonts fonts;
  private final TableSetter tables;

  Typesetter(PageForm form, PaperFonts fonts) {
    this.form = form;
    this.fonts = fonts;
    this.tables = new TableSetter(fonts, form.typeWidth());
  }

  /** A page break; not a block element, so it is asked for apart. */
  static AreaBreak pageBreak(PageForm form) {
    AreaBreak areaBreak = new AreaBreak(AreaBreakType.NEXT_PAGE);
    areaBreak.setPageSize(new PageSize(form.width(), form.height()));
    return areaBreak;
  }

  List<IBlockElement> set(Block block) {
    return switch (block) {
      case Block.Title(Phrase text) -> title(text);
      case Block.Centered(Phrase text) ->
          lines(text, Typeface.KAITI, p -> p.setTextAlignment(TextAlignment.CENTER));
      case Block.Heading(int level, Phrase text) ->
          lines(text, headingFace(level), p -> indent(p).setKeepWithNext(true));
      case Block.Body(Phrase text, boolean indented) ->
          lines(text, Typeface.FANGSONG, p -> indented ? indent(p) : p);
      case Block.Fields(List<Block.Field> fields) -> fields.stream().map(this::field).toList();
      case Block.Signatures(List<Block.Field> places) -> signatures(places);
      case Block.SignedDate signed -> List.of(signedDate(signed));
      case Block.Together(List<Block> blocks) -> List.of(together(blocks));
      case Block.Gap(float height) -> List.of(new Div().setHeight(PageForm.mm(height)));
      case Block.PageBreak _ ->
          throw new IllegalArgumentException("a page break cannot stand inside kept blocks");
      case FormGrid grid -> List.of(tables.form(grid));
      case DataTable table -> List.of(tables.data(table));
    };
  }

  private List<IBlockElement> title(Phrase text) {
    List<IBlockElement> lines = new ArrayList<>();
    for (Phrase line : text.lines()) {
      lines.add(
          paragraph(line, Typeface.TITLE, TITLE_SIZE, TITLE_LEADING)
              .setTextAlignment(TextAlignment.CENTER)
              .setKeepWithNext(true));
    }
    return lines;
  }

  private List<IBlockElement> lines(Phrase text, Typeface face, UnaryOperator<Paragraph> style) {
    List<IBlockElement> lines = new ArrayList<>();
    for (Phrase line : text.lines()) {
      Paragraph paragraph = paragraph(line, face, PageForm.BODY_SIZE, form.leading());
      paragraph.setCharacterSpacing(form.tracking());
      lines.add(style.apply(paragraph));
    }
    return lines;
  }

  private Paragraph indent(Paragraph paragraph) {
    return paragraph.setFirstLineIndent(2 * (PageForm.BODY_SIZE + form.tracking()));
  }

  private static Typeface headingFace(int level) {
    return switch (level) {
      case 1 -> Typeface.HEITI;
      case 2 -> Typeface.KAITI;
      default -> Typeface.FANGSONG;
    };
  }

  private IBlockElement field(Block.Field field) {
    Phrase label = Phrase.of(field.label() + "：");
    float width = fonts.width(label, Typeface.HEITI, PageForm.BODY_SIZE);
    Paragraph paragraph = base(form.leading()).setMarginLeft(width).setFirstLineIndent(-width);
    fonts.texts(label, Typeface.HEITI, PageForm.BODY_SIZE).forEach(paragraph::add);
    List<Phrase> lines = field.value().lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        paragraph.add("\n");
      }
      fonts.texts(lines.get(i), Typeface.FANGSONG, PageForm.BODY_SIZE).forEach(paragraph::add);
    }
    return paragraph;
  }

  private List<IBlockElement> signatures(List<Block.Field> places) {
    List<IBlockElement> rows = new ArrayList<>();
    for (int i = 0; i < places.size(); i += SIGNS_PER_LINE) {
      rows.add(signatureRow(places.subList(i, Math.min(i + SIGNS_PER_LINE, places.size()))));
    }
    return rows;
  }

  private IBlockElement signatureRow(List<Block.Field> places) {
    List<Float> widths = new ArrayList<>();
    float labels = 0;
    for (Block.Field place : places) {
      float width = fonts.width(Phrase.of(place.label() + "："), Typeface.FANGSONG, SIGN_SIZE) + 1;
      widths.add(width);
      labels += width;
    }
    float blank = (form.typeWidth() - labels - SIGN_GAP * (places.size() - 1)) / places.size();
    List<UnitValue> columns = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (i > 0) {
        columns.add(UnitValue.createPointValue(SIGN_GAP));
      }
      columns.add(UnitValue.createPointValue(widths.get(i)));
      columns.add(UnitValue.createPointValue(blank));
    }
    Table table = new Table(columns.toArray(UnitValue[]::new));
    table.setFixedLayout().setWidth(form.typeWidth()).setKeepTogether(true);
    for (int i = 0; i < places.size(); i++) {
      if (i > 0) {
        table.addCell(new Cell().setBorder(Border.NO_BORDER));
      }
      table.addCell(signCell(Phrase.of(places.get(i).label() + "：")).setBorder(Border.NO_BORDER));
      table.addCell(
          signCell(places.get(i).value())
              .setBorder(Border.NO_BORDER)
              .setBorderBottom(new SolidBorder(TableSetter.RULE)));
    }
    return table;
  }

  private Cell signCell(Phrase text) {
    return new Cell()
        .add(paragraph(text, Typeface.FANGSONG, SIGN_SIZE, SIGN_SIZE * TableSetter.CELL_LEADING))
        .setPadding(0)
        .setHeight(SIGN_HEIGHT)
        .setVerticalAlignment(VerticalAlignment.BOTTOM);
  }

  /** GB/T 9704: the date four characters in from the right, the issuer centred over it. */
  private IBlockElement signedDate(Block.SignedDate signed) {
    float size = PageForm.BODY_SIZE;
    Phrase issuer = Phrase.of(signed.issuer());
    LocalDate day = signed.date();
    Phrase date = Phrase.of(day == null ? DATE_BY_HAND : ChineseDate.of(day));
    float issuerWidth = fonts.width(issuer, Typeface.FANGSONG, size);
    float dateWidth = fonts.width(date, Typeface.FANGSONG, size);
    float width = Math.max(issuerWidth, dateWidth) + 1;
    float right = Math.max(0, 4 * size - (width - dateWidth) / 2);
    Div div = new Div().setWidth(width).setMarginRight(right).setKeepTogether(true);
    div.setHorizontalAlignment(HorizontalAlignment.RIGHT);
    for (Phrase line : List.of(issuer, date)) {
      div.add(
          paragraph(line, Typeface.FANGSONG, size, form.leading())
              .setTextAlignment(TextAlignment.CENTER));
    }
    return div;
  }

  private IBlockElement together(List<Block> blocks) {
    Div div = new Div().setKeepTogether(true);
    blocks.forEach(block -> set(block).forEach(div::add));
    return div;
  }

  private Paragraph paragraph(Phrase text, Typeface face, float size, float leading) {
    Paragraph paragraph = base(leading).setFontSize(size);
    if (text.parts().isEmpty()) {
      return paragraph.setMinHeight(leading);
    }
    fonts.texts(text, face, size).forEach(paragraph::add);
    return paragraph;
  }

  private Paragraph base(float leading) {
    return new Paragraph()
        .setMargin(0)
        .setFixedLeading(leading)
        .setFont(fonts.first(Typeface.FANGSONG));
  }
}
