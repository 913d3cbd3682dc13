package cn.mingyi.roster.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a column of a roster file may mean, with the words that villages use for it. */
public enum RosterColumn {
  HOUSEHOLD_NUMBER("户编号", "户号 家庭编号 户编号 户序号 家庭编码 户编码 户口编号 户口号 农户编号 门牌编号 户籍编号 户口簿号 家庭序号"),
  HEAD_NAME("户主", "户主 户主姓名 户主名 户主名字 家庭户主 户代表 户代表姓名 承包方代表"),
  NAME("姓名", "姓名 名字 成员姓名 家庭成员 家庭成员姓名 家庭人口 村民姓名 人员姓名 居民姓名 成员 成员名称 人口姓名 家庭成员名单"),
  RELATION("与户主关系", "与户主关系 关系 与户主的关系 和户主关系 家庭关系 同户主关系 成员关系 户主关系 与承包方代表关系 与户主之关系 与家庭户主关系"),
  SEX("性别", "性别 男女"),
  IDENTITY(
      "身份证号",
      "身份证号 身份证号码 身份证 公民身份号码 公民身份证号 公民身份证号码 证件号码 证件号 居民身份证号 居民身份证号码 身份号码 身份证件号码 身份证编号 二代身份证号 公民身份证"),
  BIRTH_DATE("出生日期", "出生日期 出生年月 出生年月日 生日 出生时间 出生 出生日"),
  PHONE("联系电话", "联系电话 电话 手机 手机号 手机号码 电话号码 联系方式 联系号码 移动电话 固定电话 座机 备用电话 联系手机 家庭电话 户主电话 本人电话"),
  GROUP("村民小组", "村民小组 小组 组别 组 所属小组 村组 所在小组 组名 所属村民小组 所在组 村小组 自然村 居民小组 小组名称 组号 队别 生产队"),
  ADDRESS("住址", "住址 地址 家庭住址 详细地址 现住址 家庭地址 居住地址 户籍地址 门牌号 户口地址 现居住地"),
  MICRO_GRID("微网格", "微网格 网格 所属微网格 所属网格 网格名称 微网格名称 网格编号 微网格编号 网格号"),
  RESIDENCE("居住状态", "居住状态 居住情况 是否常住 常住外出 在家情况 居住状况 人员状态 是否外出 在外情况 是否在家 流动情况 外出情况"),
  REPRESENTATIVE("联系代表", "联系代表 代表 村民代表 联户代表 所属代表 代表姓名 包户代表 联系村民代表 联系人代表 联系户代表"),
  POLITICAL("政治面貌", "政治面貌 是否党员 党员 政治身份 党员情况"),
  OFFICE("职务", "职务 村内职务 担任职务 现任职务 任职 任职情况 职务名称 村干部职务 村职务"),
  NOTE("备注", "备注 说明 备考 附注 备注说明 其他"),
  SEQUENCE("序号", "序号 编号 序 行号 序次 人员序号 人口序号");

  private final String label;
  private final Set<String> words;

  RosterColumn(String label, String words) {
    this.label = label;
    this.words = Set.copyOf(Arrays.asList(words.split(" ")));
  }

  public String label() {
    return label;
  }

  /** Whether several columns may have this meaning. */
  public boolean mayRepeat() {
    return this == PHONE || this == NOTE;
  }

  /** The meaning of a header word from which spaces and punctuation were taken. */
  public static Optional<RosterColumn> meaning(String word) {
    return Arrays.stream(values()).filter(c -> c.words.contains(word)).findFirst();
  }
}
