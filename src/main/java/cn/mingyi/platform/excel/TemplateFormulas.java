package cn.mingyi.platform.excel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.OperandPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formulas of somebody's form: to which rows they refer, and how they read further down. */
final class TemplateFormulas {
  /** Functions that fetch, another workbook's cells, another program's topic (DDE). */
  private static final Pattern REACHING =
      Pattern.compile(
          "\\b(?:_XLFN\\.)?(?:WEBSERVICE|IMAGE|RTD|DDE|CALL|REGISTER\\.ID)\\s*\\("
              + "|\\[[^\\]]*\\][^!()+*/,;<>=&^\"]*!"
              + "|\\|'?[^'\"(),]+'?!");

  private static final Pattern LINK = Pattern.compile("\\bHYPERLINK\\s*\\(");
  private static final Pattern ADDRESS = Pattern.compile("HTTPS?:|FTP:|FILE:|\\\\\\\\");

  private final FormulaParsingWorkbook parsing;
  private final FormulaRenderingWorkbook rendering;

  TemplateFormulas(Workbook workbook) {
    switch (workbook) {
      case XSSFWorkbook book -> {
        XSSFEvaluationWorkbook both = XSSFEvaluationWorkbook.create(book);
        parsing = both;
        rendering = both;
      }
      case HSSFWorkbook book -> {
        HSSFEvaluationWorkbook both = HSSFEvaluationWorkbook.create(book);
        parsing = both;
        rendering = both;
      }
      default -> throw new IllegalArgumentException("no such form: " + workbook.getClass());
    }
  }

  /** Whether a formula reckons with cells of its own row and sheet only, or with none. */
  boolean keepsToItsRow(Cell cell) {
    return parsed(cell)
        .filter(parts -> {
          for (Ptg part : parts) {
            boolean elsewhere =
                switch (part) {
                  case RefPtg ref -> ref.getRow() != cell.getRowIndex();
                  case AreaPtgBase area ->
                      area.getFirstRow() != cell.getRowIndex()
                          || area.getLastRow() != cell.getRowIndex();
                  case OperandPtg _ -> true;
                  default -> false;
                };
            if (elsewhere) {
              return false;
            }
          }
          return true;
        })
        .isPresent();
  }

  /** A formula as it reads some rows further down; empty when nobody can read it. */
  Optional<String> shifted(Cell cell, int rows) {
    return parsed(cell)
        .map(parts -> {
          for (Ptg part : parts) {
            if (part instanceof RefPtgBase ref && ref.isRowRelative()) {
              ref.setRow(ref.getRow() + rows);
            } else if (part instanceof AreaPtgBase area) {
              if (area.isFirstRowRelative()) {
                area.setFirstRow(area.getFirstRow() + rows);
              }
              if (area.isLastRowRelative()) {
                area.setLastRow(area.getLastRow() + rows);
              }
            }
          }
          return FormulaRenderer.toFormulaString(rendering, parts);
        });
  }

  private Optional<Ptg[]> parsed(Cell cell) {
    Sheet sheet = cell.getSheet();
    try {
      return Optional.of(
          FormulaParser.parse(
              cell.getCellFormula(),
              parsing,
              FormulaType.CELL,
              sheet.getWorkbook().getSheetIndex(sheet),
              cell.getRowIndex()));
    } catch (RuntimeException e) {
      // A function or a notation that POI does not know.
      return Optional.empty();
    }
  }

  /** Whether a formula or a name of the workbook fetches something from outside of it. */
  static boolean reachOut(Workbook workbook) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
              && reachesOut(cell.getCellFormula())) {
            return true;
          }
        }
      }
    }
    for (Name name : workbook.getAllNames()) {
      String formula = name.isFunctionName() ? null : name.getRefersToFormula();
      if (formula != null && reachesOut(formula)) {
        return true;
      }
    }
    return false;
  }

  private static boolean reachesOut(String formula) {
    String upper = formula.toUpperCase(Locale.ROOT);
    return REACHING.matcher(upper).find()
        || LINK.matcher(upper).find() && ADDRESS.matcher(upper).find();
  }
}
