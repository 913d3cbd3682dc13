package cn.mingyi.ledger.ui;

import cn.mingyi.ledger.ui.archive.HandoverView;
import cn.mingyi.ledger.ui.year.YearReportView;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import javafx.scene.Node;

/** 移交 and 年度报告 under one another: what is done once a year or once a term. */
final class HandoverPart implements Screen {
  private final YearReportView report;
  private final HandoverView handover;

  HandoverPart(LedgerDesk desk, ScreenTools tools) {
    report = new YearReportView(desk.year(), tools);
    handover = new HandoverView(desk.handover(), tools, report.node());
  }

  @Override
  public Node node() {
    return handover.node();
  }

  @Override
  public void open() {
    handover.open();
    report.open();
  }

  @Override
  public void close() {
    handover.close();
    report.close();
  }
}
