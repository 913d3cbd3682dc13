package cn.mingyi.disclosure.document;

import static cn.mingyi.disclosure.domain.ColumnKind.*;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.privacy.Posted;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented bulletins in the shapes that villages post. */
public final class SampleBulletins {
  private static final List<String> NAMES =
      List.of("王存柱", "李喆", "张㛃", "赵犇", "王𬀩国", "欧阳淑芬", "孙淼", "陈堃", "刘翠兰", "马六", "杨根生", "周二妮");
  private static final LocalDate UNTIL = LocalDate.of(2026, 10, 31);

  private SampleBulletins() {}

  public static Letterhead letterhead() {
    return SampleRound.letterhead();
  }

  public static PrintedBulletin numbered(String kind, BulletinText text) {
    return new PrintedBulletin(
        kind,
        "槐财公〔2026〕7号",
        "",
        false,
        Posted.of(text, f -> false),
        "槐树沟村村民委员会",
        LocalDate.of(2026, 11, 23),
        new DateRange(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 9)),
        "刘文书",
        "王𬀩国",
        "赵犇",
        1,
        "7F3A-91C2",
        List.of());
  }

  static PrintedBulletin draft(PrintedBulletin b) {
    return new PrintedBulletin(
        b.kind(),
        "",
        "",
        false,
        b.text(),
        b.issuer(),
        null,
        null,
        b.maker(),
        b.responsible(),
        "",
        1,
        "",
        List.of());
  }

  static PrintedBulletin correcting(PrintedBulletin b, String other) {
    return new PrintedBulletin(
        b.kind(),
        b.number(),
        other,
        false,
        b.text(),
        b.issuer(),
        b.date(),
        b.period(),
        b.maker(),
        b.responsible(),
        b.supervisor(),
        2,
        b.checkCode(),
        List.of());
  }

  static PrintedBulletin partyOnly(PrintedBulletin b) {
    return new PrintedBulletin(
        b.kind(),
        b.number(),
        "",
        true,
        b.text(),
        "中共槐树沟村支部委员会",
        b.date(),
        b.period(),
        b.maker(),
        b.responsible(),
        b.supervisor(),
        1,
        b.checkCode(),
        List.of());
  }

  static PrintedBulletin posted(PrintedBulletin b) {
    return new PrintedBulletin(
        b.kind(),
        b.number(),
        "",
        false,
        b.text(),
        b.issuer(),
        b.date(),
        b.period(),
        b.maker(),
        b.responsible(),
        b.supervisor(),
        1,
        b.checkCode(),
        List.of("张贴：2026年11月23日上午9时，村委会公开栏，刘文书张贴，照片 2 张", "期满：2026年12月9日，照片 1 张，次日撤下归档"));
  }

  /** Every shape by its name. */
  static Map<String, PrintedBulletin> all() {
    Map<String, PrintedBulletin> all = new LinkedHashMap<>();
    all.put("低保名单", numbered("政务", allowance(18)));
    all.put("惠农补贴花名册", numbered("政务", subsidy(26)));
    all.put("财务收支逐笔", numbered("财务", entries(14)));
    all.put("资产台账", numbered("财务", assets()));
    all.put("承包合同", numbered("财务", contracts()));
    all.put("党费收缴", partyOnly(numbered("党务", dues())));
    all.put("发展党员公示", numbered("党务", candidate()));
    all.put("值班表", numbered("服务", duty()));
    all.put("办事指南", numbered("服务", guide()));
    all.put("工程招投标结果", numbered("财务", tender()));
    all.put("一事一议筹资方案", numbered("村务", levy()));
    all.put("防火通知", numbered("时务", fire()));
    return all;
  }

  public static BulletinText allowance(int rows) {
    BulletinTable table =
        BulletinTable.of(
                new Column("序号", NUMBER),
                new Column("姓名", NAME),
                new Column("住址", ADDRESS),
                new Column("身份证号", ID_NUMBER),
                new Column("保障人数", NUMBER),
                new Column("月保障金（元）", MONEY),
                new Column("残疾类别", HEALTH),
                new Column("起始年月", DATE))
            .withRows(
                rows(
                    rows,
                    i ->
                        List.of(
                            "" + i,
                            name(i),
                            "槐树沟村" + (i % 5 + 1) + "组" + i + "号",
                            "14018119450101" + "%04d".formatted(i),
                            "" + (i % 3 + 1),
                            "%d.00".formatted(380 * (i % 3 + 1)),
                            "肢体",
                            "2026年1月")))
            .withTotal(List.of("合计", "", "", "", "36", "13680.00", "", ""));
    return text(
        "槐树沟村2026年第三季度农村低保对象名单公示",
        UNTIL,
        "根据《最低生活保障审核确认办法》，经本人申请、入户调查、民主评议、乡镇审核，现将本村享受农村最低生活保障的人员公示如下。",
        List.of(table),
        "");
  }

  static BulletinText subsidy(int rows) {
    BulletinTable table =
        BulletinTable.of(
                new Column("序号", NUMBER),
                new Column("户编号", TEXT),
                new Column("户主姓名", NAME),
                new Column("组别", TEXT),
                new Column("身份证号", ID_NUMBER),
                new Column("一卡通账号", BANK_CARD),
                new Column("承包面积（亩）", NUMBER),
                new Column("玉米面积（亩）", NUMBER),
                new Column("补贴标准（元/亩）", MONEY),
                new Column("补贴金额（元）", MONEY),
                new Column("联系电话", PHONE),
                new Column("备注", TEXT))
            .withRows(
                rows(
                    rows,
                    i ->
                        List.of(
                            "" + i,
                            "HSG-%03d".formatted(i),
                            name(i),
                            (i % 5 + 1) + "组",
                            "14018119550202%04d".formatted(i),
                            "6217000000000000%03d".formatted(i),
                            "%d.%d".formatted(5 + i % 9, i % 10),
                            "%d.0".formatted(3 + i % 5),
                            "67.00",
                            "%d.00".formatted(67 * (3 + i % 5)),
                            "1380000%04d".formatted(i),
                            i % 9 == 0 ? "土地由侄子代耕，已签协议" : "")))
            .withTotal(List.of("合计", "", "", "", "", "", "230.5", "128.0", "", "8576.00", "", ""));
    return text("槐树沟村2026年耕地地力保护补贴发放花名册公示", UNTIL, "", List.of(table), "");
  }

  public static BulletinText entries(int rows) {
    List<String> matters =
        List.of("林地承包费", "路灯电费", "清洁员误工补贴（6人）", "上级拨付环境整治补助资金", "管网改造勘测费（槐议〔2026〕7号）", "购办公用纸、墨盒");
    BulletinTable table =
        BulletinTable.of(
                new Column("序号", NUMBER),
                new Column("日期", DATE),
                new Column("凭证号", TEXT),
                new Column("摘要", TEXT),
                new Column("收入", MONEY),
                new Column("支出", MONEY),
                new Column("余额", MONEY),
                new Column("资金来源", TEXT),
                new Column("经手人", NAME),
                new Column("证明人", NAME),
                new Column("审批人", NAME))
            .withRows(
                rows(
                    rows,
                    i -> {
                      boolean in = i % 3 == 1;
                      return List.of(
                          "" + i,
                          "10月" + (i % 28 + 1) + "日",
                          "记-%02d".formatted(i),
                          matters.get(i % 6),
                          in ? "12,000.00" : "",
                          in ? "" : "1,286.40",
                          "198,402.15",
                          in ? "发包及上交" : "村集体",
                          name(i),
                          name(i + 1),
                          name(i + 4));
                    }))
            .withTotal(
                List.of("合计", "", "", "", "42,000.00", "14,686.40", "213,715.75", "", "", "", ""))
            .captioned("收支逐笔（单位：元）");
    return text(
        "槐树沟村2026年10月集体收支明细公开",
        UNTIL,
        "",
        List.of(table),
        "期初余额186,402.15元，本期收入42,000.00元，支出14,686.40元，期末余额213,715.75元。");
  }

  static BulletinText assets() {
    BulletinTable table =
        BulletinTable.of(
                new Column("编号", TEXT),
                new Column("名称", TEXT),
                new Column("类别", TEXT),
                new Column("购建日期", DATE),
                new Column("原值（元）", MONEY),
                new Column("净值（元）", MONEY),
                new Column("使用人", TEXT),
                new Column("状态", TEXT))
            .withRows(
                List.of(
                    List.of(
                        "ZC-01",
                        "村委会办公楼（二层砖混，含党群服务中心、会议室）",
                        "非经营性",
                        "2011年6月",
                        "1,260,000.00",
                        "820,000.00",
                        "村委会",
                        "在用"),
                    List.of(
                        "ZC-02",
                        "光伏电站100千瓦",
                        "经营性",
                        "2018年9月",
                        "720,000.00",
                        "398,000.00",
                        "村集体经济合作社",
                        "在用"),
                    List.of(
                        "ZC-03",
                        "旋耕机",
                        "经营性",
                        "2020年4月",
                        "38,500.00",
                        "12,000.00",
                        "王存柱（租赁）",
                        "出租"),
                    List.of(
                        "ZC-04",
                        "文化广场及健身器材",
                        "非经营性",
                        "2019年10月",
                        "185,000.00",
                        "96,000.00",
                        "全体村民",
                        "在用")));
    return text("槐树沟村集体资产台账公开", LocalDate.of(2026, 12, 31), "", List.of(table), "");
  }

  static BulletinText contracts() {
    BulletinTable table =
        BulletinTable.of(
                new Column("序号", NUMBER),
                new Column("合同编号", TEXT),
                new Column("资源名称及四至", TEXT),
                new Column("面积（亩）", NUMBER),
                new Column("承包方", NAME),
                new Column("承包期限", TEXT),
                new Column("年承包费（元）", MONEY),
                new Column("本年已缴（元）", MONEY),
                new Column("欠缴（元）", MONEY))
            .withRows(
                List.of(
                    List.of(
                        "1",
                        "槐合〔2019〕2号",
                        "后沟林地，东至大路，南至河槽，西至石崖，北至古庙梁",
                        "126.5",
                        "王存柱",
                        "2019年1月1日至2038年12月31日",
                        "12,000.00",
                        "12,000.00",
                        "0.00"),
                    List.of(
                        "2",
                        "槐合〔2021〕5号",
                        "村东鱼塘，东至生产路，南至泵房",
                        "18.0",
                        "欧阳淑芬",
                        "2021年3月1日至2026年2月28日",
                        "5,400.00",
                        "2,700.00",
                        "2,700.00"),
                    List.of(
                        "3",
                        "槐合〔2023〕1号",
                        "旧小学校舍及院落",
                        "3.2",
                        "山西某某养殖有限公司",
                        "2023年7月1日至2033年6月30日",
                        "20,000.00",
                        "20,000.00",
                        "0.00")))
            .withTotal(
                List.of("合计", "", "", "147.7", "", "", "37,400.00", "34,700.00", "2,700.00"));
    return text(
        "槐树沟村2026年集体资源发包及合同收缴情况公开", UNTIL, "", List.of(table), "欠缴部分已于10月20日书面催缴，限12月31日前缴清。");
  }

  static BulletinText dues() {
    BulletinTable table =
        BulletinTable.of(
                new Column("序号", NUMBER),
                new Column("姓名", NAME),
                new Column("月交纳标准（元）", MONEY),
                new Column("7月", MONEY),
                new Column("8月", MONEY),
                new Column("9月", MONEY),
                new Column("小计（元）", MONEY))
            .withRows(
                rows(12, i -> List.of("" + i, name(i), "2.00", "2.00", "2.00", "2.00", "6.00")))
            .withTotal(List.of("合计", "", "", "24.00", "24.00", "24.00", "72.00"));
    return text("槐树沟村党支部2026年第三季度党费收缴情况公开", LocalDate.of(2026, 9, 30), "", List.of(table), "");
  }

  static BulletinText candidate() {
    return text(
        "关于拟接收李喆同志为中共预备党员的公示",
        null,
        """
        经党支部研究，拟于近期召开党员大会讨论接收李喆同志为中共预备党员。为充分听取党员和群众的意见，现将有关情况公示如下。
        李喆，女，汉族，1996年5月出生，大专文化程度，槐树沟村2组村民，村集体经济合作社会计。2023年3月递交入党申请书，2024年1月被确定为入党积极分子，2026年3月被列为发展对象，培养联系人为王𬀩国、陈堃。
        对李喆同志的入党动机、政治觉悟、思想品质、工作表现等方面的意见，请在公示期内以电话、信函、来访等形式向村党支部反映。反映情况应实事求是，提倡实名反映，我们将严格保密。\
        """,
        List.of(),
        "");
  }

  static BulletinText duty() {
    List<String> days = List.of("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日");
    BulletinTable table =
        BulletinTable.of(
                new Column("日期", TEXT),
                new Column("带班", NAME),
                new Column("值班", NAME),
                new Column("值班电话", PHONE))
            .withRows(rows(7, i -> List.of(days.get(i - 1), name(i), name(i + 3), "0351-5520001")));
    return text("槐树沟村便民服务中心值班表", null, "服务时间：上午8时至12时，下午2时30分至6时；其余时间打值班电话。", List.of(table), "");
  }

  static BulletinText guide() {
    return text(
        "槐树沟村便民服务办事指南",
        LocalDate.of(2026, 12, 31),
        """
        为方便群众办事，现将常办事项的办理条件、所需材料和办理时限公开如下。凡可代办的，由网格员上门收取材料，全程代办，不收取任何费用。
        一、城乡居民医疗保险参保登记
        （一）所需材料
        1.户口簿或者身份证原件；2.新生儿另带出生医学证明。材料不齐的，一次告知需要补齐的内容。
        （二）办理时限
        当场办结。集中缴费期为每年9月1日至12月31日，逾期缴费的，有三个月等待期。
        二、高龄津贴申领
        （一）办理条件
        年满80周岁的户籍老年人，从满80周岁的次月起享受；80至89周岁每人每月50元，90至99周岁每人每月100元，100周岁以上每人每月300元。
        （二）所需材料
        身份证、户口簿、本人银行卡复印件各一份，一寸照片两张。行动不便的，由网格员上门办理。
        三、宅基地申请
        （一）办理条件
        本集体经济组织成员，以户为单位，一户只能拥有一处宅基地；出卖、出租、赠与住宅后再申请的，不予批准。
        （二）办理程序
        本人书面申请，村民小组会议讨论并公示，村级组织审查，乡镇审批。村级审查自收到申请之日起15日内完成，乡镇审批自受理之日起20日内完成。
        四、临时救助
        因火灾、交通事故、突发重大疾病等原因，基本生活暂时出现严重困难的家庭或者个人，可以申请临时救助。情况紧急的，先行救助，事后补办手续，十个工作日内补齐。
        五、投诉与监督
        办事人员推诿拖延、吃拿卡要的，可以打监督电话投诉，村务监督委员会在十日内答复处理结果。\
        """,
        List.of(),
        "");
  }

  static BulletinText tender() {
    BulletinTable table =
        BulletinTable.of(
                new Column("投标人", TEXT),
                new Column("投标报价（元）", MONEY),
                new Column("工期（日历天）", NUMBER),
                new Column("评标得分", NUMBER),
                new Column("名次", NUMBER))
            .withRows(
                List.of(
                    List.of("山西某建筑工程有限公司", "352,600.00", "45", "92.35", "1"),
                    List.of("太原某路桥有限责任公司", "358,900.00", "50", "88.10", "2"),
                    List.of("阳曲县某某建设工程有限公司", "361,000.00", "60", "84.72", "3")));
    return text(
        "槐树沟村生产路硬化工程招标结果公示",
        null,
        "槐树沟村生产路硬化工程（槐议〔2026〕3号）于2026年4月10日在乡镇公共资源交易站公开招标，村务监督委员会全程监督。招标控制价368,000.00元，评标结果如下。",
        List.of(table),
        "拟中标人为山西某建筑工程有限公司，中标价352,600.00元。");
  }

  static BulletinText levy() {
    BulletinTable money =
        BulletinTable.of(new Column("项目", TEXT), new Column("金额（元）", MONEY), new Column("说明", TEXT))
            .withRows(
                List.of(
                    List.of("村民筹资", "18,240.00", "每人15元，1,216人"),
                    List.of("村集体投入", "60,000.00", "从光伏收益中列支"),
                    List.of("财政奖补", "80,000.00", "已申报")))
            .withTotal(List.of("合计", "158,240.00", ""))
            .captioned("表一　资金来源");
    BulletinTable use =
        BulletinTable.of(new Column("用途", TEXT), new Column("金额（元）", MONEY))
            .withRows(
                List.of(
                    List.of("水泥管120米", "86,000.00"),
                    List.of("人工及机械", "58,240.00"),
                    List.of("监理及其他", "14,000.00")))
            .withTotal(List.of("合计", "158,240.00"))
            .captioned("表二　资金用途");
    return text(
        "关于村内排水沟改造一事一议筹资筹劳方案的公示",
        null,
        """
        一、筹资筹劳事项
        改造村内主街排水沟320米，更换破损水泥管。
        二、筹资筹劳标准
        按2026年户籍人口每人筹资15元，每个劳动力筹劳2个工日；五保户、低保户、现役军人家属、在校学生免交。\
        """,
        List.of(money, use),
        "");
  }

  static BulletinText fire() {
    return text(
        "关于做好冬春季森林防火工作的通知",
        null,
        """
        全体村民：
        我村自2026年11月1日至2027年5月31日进入森林防火期。为保护林木和群众生命财产安全，现通知如下。
        1.严禁带火种进山，严禁在林区和林缘烧荒、烧秸秆、上坟烧纸、燃放烟花爆竹。
        2.各家各户管好老人、小孩和特殊人群，监护人负责。
        3.发现火情立即打12119或者0351-5520001报告，不得组织老人、妇女和未成年人扑火。
        违反规定的，按照《森林防火条例》处罚；构成犯罪的，依法追究刑事责任。\
        """,
        List.of(),
        "");
  }

  public static String name(int i) {
    return NAMES.get(i % NAMES.size());
  }

  /** A row of a list. */
  interface Row {
    List<String> at(int i);
  }

  static List<List<String>> rows(int count, Row row) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(row.at(i));
    }
    return rows;
  }

  private static BulletinText text(
      String title,
      @Nullable LocalDate until,
      String body,
      List<BulletinTable> tables,
      String closing) {
    return new BulletinText(title, until, body, tables, closing);
  }
}
