package cn.mingyi.platform.excel;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** One worksheet part, pulled into a table. */
final class XlsxSheet {
  private final TableBuilder table;
  private final List<SheetCell> strings;
  private final List<Boolean> dateStyles;
  private final boolean since1904;
  private final Budget budget;
  private int row = -1;
  private int column = -1;

  XlsxSheet(
      TableBuilder table,
      List<SheetCell> strings,
      List<Boolean> dateStyles,
      boolean since1904,
      Budget budget) {
    this.table = table;
    this.strings = strings;
    this.dateStyles = dateStyles;
    this.since1904 = since1904;
    this.budget = budget;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "col" -> readColumns(xml);
        case "row" -> {
          row = Xml.integer(Xml.attribute(xml, "r"), row + 2) - 1;
          column = -1;
          if (Xml.isTrue(Xml.attribute(xml, "hidden"))) {
            table.hideRow(row);
          }
        }
        case "c" -> readCell(xml);
        case "mergeCell" -> readMerge(Xml.attribute(xml, "ref"));
        default -> {}
      }
    }
  }

  private void readColumns(XMLStreamReader xml) {
    if (Xml.isTrue(Xml.attribute(xml, "hidden"))) {
      table.hideColumns(
          Xml.integer(Xml.attribute(xml, "min"), 1) - 1,
          Xml.integer(Xml.attribute(xml, "max"), 1) - 1);
    }
  }

  private void readMerge(String reference) {
    CellRangeAddress range = CellRangeAddress.valueOf(reference);
    table.merge(
        new TableBuilder.Region(
            range.getFirstRow(),
            range.getLastRow(),
            range.getFirstColumn(),
            range.getLastColumn()));
  }

  private void readCell(XMLStreamReader xml) throws XMLStreamException {
    String reference = Xml.attribute(xml, "r");
    column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
    String type = Xml.attribute(xml, "t").toLowerCase(Locale.ROOT);
    int style = Xml.integer(Xml.attribute(xml, "s"), 0);
    String value = "";
    String inline = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("v")) {
          value = text(xml, "v");
        } else if (xml.getLocalName().equals("is")) {
          inline = richText(xml, "is", budget);
        }
      }
    }
    table.put(row, column, cell(type, value, inline, style));
  }

  private SheetCell cell(String type, String value, String inline, int style) {
    return switch (type) {
      case "s" -> {
        int index = Xml.integer(value.strip(), -1);
        yield index >= 0 && index < strings.size() ? strings.get(index) : SheetCell.BLANK;
      }
      case "inlinestr" -> new SheetCell.Text(inline);
      case "b" -> value.isEmpty() ? SheetCell.BLANK : new SheetCell.Text(isTrue(value));
      case "str", "e", "d" -> heldText(value);
      default -> {
        boolean date = style >= 0 && style < dateStyles.size() && dateStyles.get(style);
        yield value.isBlank() ? SheetCell.BLANK : TableBuilder.number(value, date, since1904);
      }
    };
  }

  private SheetCell heldText(String value) {
    budget.text(value.length());
    return new SheetCell.Text(value);
  }

  private static String isTrue(String value) {
    return Xml.isTrue(value) ? "是" : "否";
  }

  /** The text of runs, without the reading aids (phonetics) that East Asian editions store. */
  static String richText(XMLStreamReader xml, String end, Budget budget) throws XMLStreamException {
    StringBuilder all = new StringBuilder();
    int phonetic = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          phonetic++;
        } else if (xml.getLocalName().equals("t") && phonetic == 0) {
          all.append(text(xml, "t"));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          phonetic--;
        } else if (xml.getLocalName().equals(end)) {
          break;
        }
      }
    }
    budget.text(all.length());
    return all.toString();
  }

  /** Excel itself allows 32,767 characters in a cell; what is longer is cut while it streams. */
  private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        break;
      }
      boolean characters =
          event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE;
      if (characters && text.length() < 32_767) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    return text.toString();
  }
}
