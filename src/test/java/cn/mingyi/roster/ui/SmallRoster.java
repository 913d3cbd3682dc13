package cn.mingyi.roster.ui;

import static cn.mingyi.roster.SampleIds.id;

import cn.mingyi.roster.RosterBook;
import java.nio.file.Path;

/** Files of a village of three households. */
final class SmallRoster {
  static final String WANG = id("19600101", 1);
  static final String LI = id("19620202", 2);
  static final String ZHAO = id("19700303", 4);

  private SmallRoster() {}

  private static RosterBook book() {
    return RosterBook.xlsx().row("户编号", "姓名", "与户主关系", "身份证号", "联系电话", "村民小组", "联系代表");
  }

  /** Three households, of which the third has no representative; 钱七 has no birth date. */
  static Path whole(Path folder) {
    return book()
        .row("1", "王强", "户主", WANG, "13800001234", "1组", "代表01")
        .row("1", "李芳", "妻", LI, "", "1组", "代表01")
        .row("2", "赵一", "户主", ZHAO, "", "1组", "代表02")
        .row("3", "钱七", "户主", "", "", "2组", "")
        .save(folder.resolve("花名册.xlsx"));
  }

  /** Later: another number for 王强, a child, 赵一 gone, and a row that is wrong. */
  static Path later(Path folder) {
    return book()
        .row("1", "王强", "户主", WANG, "13900001234", "1组", "代表01")
        .row("1", "李芳", "妻", LI, "", "1组", "代表01")
        .row("1", "王小", "子", id("20200101", 5), "", "1组", "代表01")
        .row("3", "钱七", "户主", "", "", "2组", "")
        .row("4", "孙八", "户主", "140391198001011", "", "2组", "")
        .save(folder.resolve("花名册-新.xlsx"));
  }

  /** Nothing in it can be imported. */
  static Path hopeless(Path folder) {
    return book()
        .row("4", "孙八", "户主", "140391198001011", "", "2组", "")
        .save(folder.resolve("坏.xlsx"));
  }
}
