package cn.mingyi.platform.pdf;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.text.Typeface;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.TabAlignment;
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
  private static final float NOTE_LEADING = 1.55f;
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
      case Block.Fields(List<Block.Field> fields) ->
          fields.stream().map(f -> field(f, form.bodySize(), form.leading())).toList();
      case Block.Signatures(List<Block.Field> places) -> signatures(places);
      case Block.SignedDate signed -> signedDate(signed);
      case Block.Line line -> List.of(line(line));
      case Block.Notes(List<Block.Field> fields, float size) ->
          fields.stream().map(f -> field(f, size, size * NOTE_LEADING)).toList();
      case Block.Beside beside -> List.of(beside(beside));
      case Block.Rule _ -> List.of(rule());
      case Block.Together(List<Block> blocks) -> List.of(together(blocks));
      case Block.Gap(float height) -> List.of(new Div().setHeight(PageForm.mm(height)));
      case Block.Picture(byte[] file) -> List.of(picture(file));
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
          paragraph(line, Typeface.TITLE, TITLE_SIZE * form.growth(), TITLE_LEADING * form.growth())
              .setTextAlignment(TextAlignment.CENTER)
              .setKeepWithNext(true));
    }
    return lines;
  }

  private List<IBlockElement> lines(Phrase text, Typeface face, UnaryOperator<Paragraph> style) {
    List<IBlockElement> lines = new ArrayList<>();
    for (Phrase line : text.lines()) {
      Paragraph paragraph = paragraph(line, face, form.bodySize(), form.leading());
      paragraph.setCharacterSpacing(form.tracking());
      lines.add(style.apply(paragraph));
    }
    return lines;
  }

  private Paragraph indent(Paragraph paragraph) {
    return paragraph.setFirstLineIndent(2 * (form.bodySize() + form.tracking()));
  }

  private static Typeface headingFace(int level) {
    return switch (level) {
      case 1 -> Typeface.HEITI;
      case 2 -> Typeface.KAITI;
      default -> Typeface.FANGSONG;
    };
  }

  private IBlockElement field(Block.Field field, float size, float leading) {
    Phrase label = Phrase.of(field.label() + "：");
    float width = fonts.width(label, Typeface.HEITI, size);
    Paragraph paragraph = base(leading).setMarginLeft(width).setFirstLineIndent(-width);
    fonts.texts(label, Typeface.HEITI, size).forEach(paragraph::add);
    List<Phrase> lines = field.value().lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        paragraph.add("\n");
      }
      fonts.texts(lines.get(i), Typeface.FANGSONG, size).forEach(paragraph::add);
    }
    return paragraph;
  }

  private List<IBlockElement> signatures(List<Block.Field> places) {
    List<IBlockElement> rows = new ArrayList<>();
    int inLine = SIGNS_PER_LINE;
    while (inLine > 1 && isTight(places.subList(0, Math.min(inLine, places.size())))) {
      inLine--;
    }
    for (int i = 0; i < places.size(); i += inLine) {
      rows.add(signatureRow(places.subList(i, Math.min(i + inLine, places.size()))));
    }
    return rows;
  }

  /** Whether a name that is known, or a short one written by hand, has no room. */
  private boolean isTight(List<Block.Field> places) {
    float room = blank(places);
    return room < signSize()
        || places.stream()
            .anyMatch(p -> fonts.width(p.value(), Typeface.FANGSONG, signSize()) + 2 > room);
  }

  private float signSize() {
    return SIGN_SIZE * form.growth();
  }

  private float labelWidth(Block.Field place) {
    return fonts.width(Phrase.of(place.label() + "："), Typeface.FANGSONG, signSize()) + 1;
  }

  /** Room that each of the places of one line has for a name. */
  private float blank(List<Block.Field> places) {
    float labels = 0;
    for (Block.Field place : places) {
      labels += labelWidth(place);
    }
    return (form.typeWidth() - labels - SIGN_GAP * (places.size() - 1)) / places.size();
  }

  private IBlockElement signatureRow(List<Block.Field> places) {
    float blank = blank(places);
    List<UnitValue> columns = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (i > 0) {
        columns.add(UnitValue.createPointValue(SIGN_GAP));
      }
      columns.add(UnitValue.createPointValue(labelWidth(places.get(i))));
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
        .add(paragraph(text, Typeface.FANGSONG, signSize(), signSize() * TableSetter.CELL_LEADING))
        .setPadding(0)
        .setMinHeight(SIGN_HEIGHT * form.growth())
        .setVerticalAlignment(VerticalAlignment.BOTTOM);
  }

  /** GB/T 9704: the date four characters in from the right, the issuer centred over it. */
  private List<IBlockElement> signedDate(Block.SignedDate signed) {
    float size = form.bodySize();
    Phrase issuer = Phrase.of(signed.issuer());
    LocalDate day = signed.date();
    Phrase date = Phrase.of(day == null ? DATE_BY_HAND : ChineseDate.of(day));
    float issuerWidth = fonts.width(issuer, Typeface.FANGSONG, size);
    float dateWidth = fonts.width(date, Typeface.FANGSONG, size);
    float dateRight = Math.max(4 * size, (issuerWidth - dateWidth) / 2);
    float issuerRight = Math.max(0, dateRight + (dateWidth - issuerWidth) / 2);
    return List.of(
        paragraph(issuer, Typeface.FANGSONG, size, form.leading())
            .setTextAlignment(TextAlignment.RIGHT)
            .setMarginRight(issuerRight)
            .setKeepWithNext(true),
        paragraph(date, Typeface.FANGSONG, size, form.leading())
            .setTextAlignment(TextAlignment.RIGHT)
            .setMarginRight(dateRight));
  }

  private IBlockElement line(Block.Line line) {
    float leading = line.size() * NOTE_LEADING;
    Paragraph paragraph = paragraph(line.left(), line.face(), line.size(), leading);
    if (line.centred()) {
      return paragraph.setTextAlignment(TextAlignment.CENTER).setKeepWithNext(true);
    }
    if (!line.right().parts().isEmpty()) {
      paragraph.add(new Tab()).addTabStops(new TabStop(form.typeWidth(), TabAlignment.RIGHT));
      fonts.texts(line.right(), Typeface.FANGSONG, line.size()).forEach(paragraph::add);
    }
    return paragraph;
  }

  private IBlockElement beside(Block.Beside beside) {
    float left = form.typeWidth() * beside.share() / 100;
    Table table =
        new Table(UnitValue.createPointArray(new float[] {left, form.typeWidth() - left}));
    table.setFixedLayout().setWidth(form.typeWidth()).setKeepTogether(true);
    for (List<Block> side : List.of(beside.left(), beside.right())) {
      Cell cell = new Cell().setBorder(Border.NO_BORDER).setPadding(0);
      cell.setVerticalAlignment(VerticalAlignment.BOTTOM);
      side.forEach(block -> set(block).forEach(cell::add));
      table.addCell(cell);
    }
    return table;
  }

  private IBlockElement rule() {
    return new Div().setHeight(TableSetter.RULE).setBorderTop(new SolidBorder(TableSetter.RULE));
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

  private Paragraph picture(byte[] file) {
    Image image = new Image(ImageDataFactory.create(file));
    image.scaleToFit(form.typeWidth(), form.typeHeight());
    return new Paragraph().add(image).setMargin(0).setMultipliedLeading(1);
  }
}
