package cn.mingyi.disclosure.domain.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a child under 14: the surname and a star (domain §9), counted in code points. */
final class ChildName {
  private static final Pattern NAME = Pattern.compile("[^、，,;；/（）()\\s]+");

  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "轩辕", "端木", "南宫",
          "长孙", "宇文", "独孤", "呼延", "申屠", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "钟离", "东郭", "西门",
          "百里", "闻人", "万俟", "赫连", "拓跋", "鲜于", "闾丘", "司寇", "司空", "巫马", "颛孙", "乐正", "左丘", "梁丘", "完颜",
          "耶律", "纳兰", "第五");

  private ChildName() {}

  /** Every name of the cell; 王　强 with its inner space is one name. */
  static String masked(String cell) {
    String joined = joinedWhenOne(cell);
    return NAME.matcher(joined).replaceAll(m -> Matcher.quoteReplacement(one(m.group())));
  }

  private static String joinedWhenOne(String cell) {
    String plain = cell.replaceAll("[\\s\\u3000]", "");
    return plain.codePointCount(0, plain.length()) <= 3 ? plain : cell.strip();
  }

  private static String one(String name) {
    int characters = name.codePointCount(0, name.length());
    if (characters < 2 || name.indexOf('*') >= 0) {
      return name;
    }
    boolean compound = characters > 2 && COMPOUND.contains(name.substring(0, 2));
    return name.substring(0, name.offsetByCodePoints(0, compound ? 2 : 1)) + "*";
  }
}
