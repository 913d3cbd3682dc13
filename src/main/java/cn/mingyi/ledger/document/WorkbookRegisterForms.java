package cn.mingyi.ledger.document;

import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.ledger.usecase.RegisterFormFiles;
import cn.mingyi.platform.excel.GridPage;
import cn.mingyi.platform.excel.GridPage.Field;
import cn.mingyi.platform.excel.GridWorkbook;
import cn.mingyi.platform.pdf.GridCell;
import java.nio.file.Path;

/** 登记表 as a workbook: a sheet for each step reached, an A4 page each. */
public final class WorkbookRegisterForms implements RegisterFormFiles {
  @Override
  public void save(Subject subject, Path file) {
    new GridWorkbook(RegisterForm.of(subject).stream().map(WorkbookRegisterForms::page).toList())
        .saveTo(file);
  }

  private static GridPage page(RegisterForm form) {
    return new GridPage(
        form.step().number() + " " + form.step().label(),
        form.title(),
        form.headline(),
        form.foot(),
        form.grid().widths(),
        form.grid().cells().stream().map(WorkbookRegisterForms::field).toList());
  }

  private static Field field(GridCell cell) {
    return new Field(
        cell.text().plain(), cell.label(), cell.columns(), cell.rows(), cell.minHeight());
  }
}
