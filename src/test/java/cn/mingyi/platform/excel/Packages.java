package cn.mingyi.platform.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hand-made .xlsx packages, for what no library would write. */
final class Packages {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  private Packages() {}

  /** The parts of a sound workbook with one sheet and the given rows. */
  static Map<String, String> parts(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='%s'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>"
            .formatted(TYPES));
    parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml", "")));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='表' sheetId='1' r:id='rId1'/></sheets></workbook>"
            .formatted(MAIN, OFFICE));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml", "")));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    return parts;
  }

  static String relations(String inside) {
    return "<Relationships xmlns='%s'>%s</Relationships>".formatted(RELATIONS, inside);
  }

  static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'%s/>"
        .formatted(id, OFFICE, type, target, mode.isEmpty() ? "" : " TargetMode='" + mode + "'");
  }

  static Path write(Path file, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
