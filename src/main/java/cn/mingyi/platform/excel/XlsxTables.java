package cn.mingyi.platform.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/** The sheets of an .xlsx package, streamed: POI finds the parts, the parts are pulled here. */
final class XlsxTables {
  private record SheetEntry(String name, boolean hidden, String relation) {}

  private final Budget budget;
  private final List<SheetEntry> entries = new ArrayList<>();
  private final List<SheetCell> strings = new ArrayList<>();
  private final List<Boolean> dateStyles = new ArrayList<>();
  private boolean since1904;

  private XlsxTables(Budget budget) {
    this.budget = budget;
  }

  static List<SheetTable> read(Path file, Budget budget) throws IOException {
    OPCPackage opc = null;
    try {
      opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
      return new XlsxTables(budget).read(new XSSFReader(opc));
    } catch (InvalidFormatException e) {
      throw WorkbookRule.NOT_A_WORKBOOK.refusal();
    } catch (OpenXML4JException | XMLStreamException e) {
      throw WorkbookRule.DAMAGED.refusal();
    } finally {
      if (opc != null) {
        // revert, not close: nothing is ever written back into the clerk's file.
        opc.revert();
      }
    }
  }

  private List<SheetTable> read(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (InputStream in = reader.getWorkbookData()) {
      readWorkbook(Xml.reader(in));
    }
    try (InputStream in = reader.getSharedStringsData()) {
      if (in != null) {
        readStrings(Xml.reader(in));
      }
    }
    try (InputStream in = reader.getStylesData()) {
      if (in != null) {
        readStyles(Xml.reader(in));
      }
    }
    List<SheetTable> tables = new ArrayList<>();
    for (SheetEntry entry : entries) {
      try (InputStream in = reader.getSheet(entry.relation())) {
        TableBuilder builder = new TableBuilder(entry.name(), entry.hidden(), budget);
        new XlsxSheet(builder, strings, dateStyles, since1904, budget).read(Xml.reader(in));
        tables.add(builder.build());
      }
    }
    return tables;
  }

  private void readWorkbook(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "workbookPr" -> since1904 = Xml.isTrue(Xml.attribute(xml, "date1904"));
        case "sheet" -> {
          String state = Xml.attribute(xml, "state");
          entries.add(
              new SheetEntry(
                  Xml.attribute(xml, "name"),
                  state.equals("hidden") || state.equals("veryHidden"),
                  Xml.attribute(xml, "id")));
        }
        default -> {}
      }
    }
  }

  private void readStrings(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        String text = XlsxSheet.richText(xml, "si", budget);
        strings.add(text.isBlank() ? SheetCell.BLANK : new SheetCell.Text(text));
      }
    }
  }

  private void readStyles(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    boolean cellFormats = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "numFmt" -> {
          String code = Xml.attribute(xml, "formatCode");
          budget.text(code.length());
          formats.put(Xml.integer(Xml.attribute(xml, "numFmtId"), 0), code);
        }
        case "cellXfs" -> cellFormats = true;
        case "xf" -> {
          if (cellFormats && dateStyles.size() < 65_536) {
            int id = Xml.integer(Xml.attribute(xml, "numFmtId"), 0);
            dateStyles.add(isDate(id, formats.get(id)));
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isDate(int id, @Nullable String ownFormat) {
    // 27..36 and 50..58 are the dates that the Chinese edition adds; POI knows 14..22 and 45..47.
    if ((id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58) {
      return true;
    }
    String format = ownFormat == null ? BuiltinFormats.getBuiltinFormat(id) : ownFormat;
    return format != null && DateUtil.isADateFormat(id, format);
  }
}
