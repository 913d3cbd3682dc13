package cn.mingyi.consultation.document;

import cn.mingyi.platform.pdf.HeadLine;

/** The first head line of every page of 民议: which matter, plan and round it belongs to. */
final class RoundHead {
  private RoundHead() {}

  static HeadLine line(String matterNumber, int planVersion, int round, int page, int total) {
    return line(matterNumber, planVersion, round, "", page, total);
  }

  /**
   * @param before what else stands before the page's number
   */
  static HeadLine line(
      String matterNumber, int planVersion, int round, String before, int page, int total) {
    return HeadLine.of(
        "事项编号：%s　方案版本：第%d版　轮次：第%d轮".formatted(matterNumber, planVersion, round),
        before + "第 " + page + "/" + total + " 页");
  }
}
