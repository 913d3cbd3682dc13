package cn.mingyi.app.sample;

import cn.mingyi.app.AppServices;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.deliberation.domain.Implementation.Kind;
import cn.mingyi.deliberation.domain.MatterSource;
import cn.mingyi.deliberation.usecase.RaiseMotion;
import cn.mingyi.kernel.Money;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The matters of the sample: one in each step, one archived, one refused, one deferred. */
final class SampleMatters {
  private final AppServices services;
  private final SampleScript script;
  private final LocalDate today;

  SampleMatters(AppServices services, SampleScript script, LocalDate today) {
    this.services = services;
    this.script = script;
    this.today = today;
  }

  void all() {
    archivedRoad();
    forestContract();
    cultureRoom();
    waterPipes();
    wasteStation();
    villageCharter();
    diningRoom();
    streetLamps();
    playground();
    rejected();
    deferred();
  }

  /** The whole line, from 动议 to 归档. */
  void archivedRoad() {
    matter(
            -240,
            "村东生产路硬化及排水沟整修",
            "WELFARE",
            MatterSource.MASSES,
            "村东生产路雨天泥泞，第3、第4村民小组秋收运粮困难，村民联名提出硬化。",
            "陆桂 等 63 人",
            63,
            "386000.00",
            false)
        .accept(-236)
        .plan(
            -234,
            "硬化村东生产路 1.2 公里，宽 3.5 米，混凝土厚 18 厘米，两侧修排水沟。概算 38.6 万元，其中一事一议奖补 25 万元，村集体 13.6 万元。",
            "")
        .meet(-232, Body.BRANCH, 0, 0, "支委会研究，同意将方案提交村“两委”会议商议。")
        .meet(-226, Body.JOINT, 1, 0, "商议了线路、概算和资金来源，要求补充排水沟做法。")
        .plan(
            -224,
            "硬化村东生产路 1.2 公里，宽 3.5 米，混凝土厚 18 厘米；两侧砌 30×40 厘米浆砌石排水沟。概算 38.6 万元，其中一事一议奖补 25 万元，村集体 13.6 万元。",
            "按商议意见写明排水沟做法")
        .meet(-216, Body.PARTY, 5, 2, "党员大会审议，同意方案进入民议。")
        .openRound(-212)
        .consult(-211, -203, 0)
        .answer(-202, 0)
        .completeConsultation(-201)
        .meet(-196, Body.REPRESENTATIVES, 3, 3, "村民代表会议表决，形成决议。")
        .post(-194, "按方案第 2 版实施，由村委会组织招标，村务监督委员会全程监督。", "程序合规，同意公开。")
        .object(-190, "四组路口能不能一起硬化？", -188, "四组路口不在本次方案内，已列入下年度计划，当面答复本人。")
        .takeDown(-175)
        .completeDisclosure(-174)
        .implement(-170, Kind.CONTRACT, "与县内施工单位签订合同，合同价 37.9 万元，工期 60 日。", yuan("379000.00"))
        .implement(-140, Kind.PROGRESS, "路基和排水沟完成，村监会到场查看。", null)
        .implement(-112, Kind.ACCEPTANCE, "村“两委”、村监会、代表共 9 人验收，合格。", null)
        .implement(-106, Kind.PAYMENT, "支付工程款至 95 %，留质保金。", yuan("360050.00"))
        .post(-100, "工程按决议完成，验收合格，支出与合同一致。", "验收资料齐全，支出与合同一致，同意公开。")
        .takeDown(-81)
        .completeDisclosure(-80)
        .archive(-78);
  }

  /** 实施结果公开, posted and running. */
  private void forestContract() {
    matter(
            -190,
            "集体林地发包方案",
            "COLLECTIVE_ECONOMY",
            MatterSource.CADRES,
            "北坡集体林地合同到期，面积 146 亩，需重新发包。",
            "村委会",
            0,
            "87600.00",
            false)
        .accept(-188)
        .plan(-186, "北坡集体林地 146 亩公开竞价发包，期限 10 年，底价每亩每年 60 元，一年一交。", "")
        .meet(-184, Body.BRANCH, 0, 0, "同意提交商议。")
        .meet(-178, Body.JOINT, 0, 0, "同意公开竞价，不得私下协商。")
        .meet(-170, Body.PARTY, 6, 3, "同意进入民议。")
        .openRound(-166)
        .consult(-165, -156, 0)
        .answer(-155, 0)
        .completeConsultation(-154)
        .meet(-140, Body.MEMBERS, 190, 60, "成员大会表决，形成决议。")
        .post(-138, "按方案公开竞价发包。", "程序合规，同意公开。")
        .takeDown(-119)
        .completeDisclosure(-118)
        .implement(-96, Kind.CONTRACT, "公开竞价，成交价每亩每年 72 元，签订承包合同。", yuan("105120.00"))
        .implement(-40, Kind.PAYMENT, "首年承包费已收，入村集体账户。", yuan("10512.00"))
        .post(-6, "林地已按决议发包，首年承包费收讫。", "合同和收款凭证齐全，同意公开。");
  }

  /** 决议公开, the posting period ends about today; one meeting was recorded late. */
  private void cultureRoom() {
    matter(
            -110,
            "文化活动室修缮",
            "PLANNING",
            MatterSource.MASSES,
            "活动室屋面漏水，冬季不能使用，村民多次反映。",
            "董玉伟 等 21 人",
            21,
            "56000.00",
            false)
        .accept(-107)
        .plan(-105, "翻修屋面 180 平方米，更换门窗，概算 5.6 万元，从村集体经营收入列支。", "")
        .meet(-103, Body.BRANCH, 0, 0, "同意提交商议。")
        .meet(-96, -90, "会议在停电期间召开，来电后补录", Body.JOINT, 1, 1, "同意，要求材料比价。")
        .meet(-82, Body.PARTY, 4, 1, "同意进入民议。")
        .openRound(-76)
        .consult(-75, -60, 0)
        .answer(-58, 0)
        .completeConsultation(-56)
        .meet(-24, Body.REPRESENTATIVES, 2, 4, "表决通过。")
        .post(-17, "按方案修缮，材料三家比价。", "程序合规，同意公开。");
  }

  /** 决议: every household was asked, three answers are still owed; 筹资筹劳. */
  private void waterPipes() {
    matter(
            -88,
            "自来水管网改造",
            "WELFARE",
            MatterSource.MASSES,
            "管网使用 22 年，冬季爆管三次，第5村民小组常年水压不足。",
            "阎燕成 等 130 人",
            130,
            "248000.00",
            true)
        .accept(-84)
        .plan(-82, "更换主管 3.4 公里、入户管 412 户，概算 24.8 万元：奖补 16.5 万元，村集体 4.2 万元，每户筹资 100 元。", "")
        .meet(-80, Body.BRANCH, 0, 0, "同意提交商议。")
        .meet(-72, Body.JOINT, 0, 0, "同意，困难户免筹资。")
        .plan(
            -70,
            "更换主管 3.4 公里、入户管 412 户，概算 24.8 万元：奖补 16.5 万元，村集体 4.2 万元，每户筹资 100 元，低保、特困户免交。",
            "写明困难户免筹资")
        .meet(-60, Body.PARTY, 3, 2, "同意进入民议。")
        .openRound(-52)
        .exclude(-48, 77, ExclusionReason.MOVED_AWAY, "全家已迁往县城，户籍迁出手续办理中")
        .consult(-46, -22, 0)
        .answer(-14, 3)
        .completeConsultation(-10);
  }

  /** 民议: 13 households are still to be asked. */
  private void wasteStation() {
    matter(
            -50,
            "垃圾集中收集点选址",
            "PLANNING",
            MatterSource.SUPERIORS,
            "乡镇要求年内建成村级垃圾集中收集点，须定址。",
            "村委会",
            0,
            "32000.00",
            false)
        .accept(-49)
        .plan(-46, "收集点设在村西旧砖厂，硬化 120 平方米，配勾臂箱 2 个，概算 3.2 万元。", "")
        .meet(-44, Body.BRANCH, 0, 0, "同意提交商议。")
        .meet(-37, Body.JOINT, 1, 1, "比较了两处地点，同意村西旧砖厂。")
        .meet(-28, Body.PARTY, 7, 4, "同意进入民议。")
        .openRound(-20)
        .tryToCall(-19, 203)
        .tryToCall(-18, 203)
        .exclude(-18, 203, ExclusionReason.UNREACHABLE, "三次上门、五次电话均无人应答，邻居不知去向")
        .consult(-17, -2, 13);
  }

  private void villageCharter() {
    matter(
            -40,
            "村规民约修订",
            "CHARTER",
            MatterSource.CADRES,
            "移风易俗条款须补充，红白事标准要定。",
            "村“两委”",
            0,
            null,
            false)
        .accept(-38)
        .plan(-36, "增加红白事从简、禁止占道经营、爱护公共设施三条，修订奖惩条款。", "")
        .meet(-33, Body.BRANCH, 0, 0, "同意提交商议。")
        .meet(-12, Body.JOINT, 1, 0, "逐条讨论，同意提交党员大会审议。");
  }

  private void diningRoom() {
    matter(
            -30,
            "老年餐桌开办",
            "WELFARE",
            MatterSource.MASSES,
            "独居老人 37 人做饭困难，建议开办老年餐桌。",
            "孙玉兰 等 18 人",
            18,
            "45000.00",
            false)
        .accept(-27)
        .plan(-25, "利用旧小学食堂，每日一餐，个人 4 元、村集体补 3 元，聘炊事员 1 名。", "")
        .meet(-9, Body.BRANCH, 0, 0, "同意提交村“两委”商议。");
  }

  private void streetLamps() {
    matter(
            -16,
            "主街路灯电费列支",
            "FUNDS_USE",
            MatterSource.CADRES,
            "主街 46 盏路灯电费每年约 1.5 万元，须明确列支。",
            "村委会",
            0,
            "15000.00",
            false)
        .accept(-8)
        .plan(-7, "路灯电费从村集体经营收入列支，每季度公布用电量和金额。", "");
  }

  private void playground() {
    matter(
        -6,
        "村口广场健身器材更新",
        "PLANNING",
        MatterSource.MASSES,
        "器材锈蚀断裂，有安全隐患。",
        "卫国庆 等 9 人",
        9,
        "18000.00",
        false);
  }

  private void rejected() {
    matter(
            -65,
            "私人鱼塘清淤补助",
            "FUNDS_USE",
            MatterSource.MASSES,
            "承包户申请村集体补助鱼塘清淤费用。",
            "承包户 1 人",
            0,
            "12000.00",
            false)
        .reject(-60, "鱼塘为个人承包经营，合同约定维护费用自理，已当面答复本人。");
  }

  private void deferred() {
    matter(
            -55,
            "旧村部拆除重建",
            "PLANNING",
            MatterSource.CADRES,
            "旧村部鉴定为 C 级危房，建议拆除重建。",
            "村委会",
            0,
            "960000.00",
            false)
        .accept(-53)
        .plan(-51, "拆除旧村部 320 平方米，原址重建，概算 96 万元，申请上级补助 70 万元。", "")
        .defer(-45, "上级补助资金未落实，待批复后恢复办理。");
  }

  private SampleMatter matter(
      int on,
      String title,
      String category,
      MatterSource source,
      String cause,
      String movers,
      int cosigners,
      @Nullable String amount,
      boolean levy) {
    return new SampleMatter(services, script, today)
        .raise(
            on,
            new RaiseMotion.Motion(
                title,
                category,
                source,
                cause,
                movers,
                cosigners,
                0,
                amount == null ? null : yuan(amount),
                levy,
                today.plusDays(on),
                ""));
  }

  private static Money yuan(String amount) {
    return Money.ofYuan(amount);
  }
}
