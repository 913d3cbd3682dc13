package cn.mingyi.platform.fx;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.fx.StepTrack.State;
import cn.mingyi.platform.fx.StepTrack.Step;
import cn.mingyi.platform.text.Glyphs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every piece of the kit in its states, to be looked at. */
class GalleryPictures extends WindowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  record Line(
      String day, String voucher, String words, long in, long out, Tag.@Nullable Words tag) {}

  @Test
  void matter() {
    both("gallery-matter", GalleryPictures::matterPage);
  }

  @Test
  void table() {
    both("gallery-table", GalleryPictures::tablePage);
  }

  @Test
  void pieces() {
    both("gallery-pieces", GalleryPictures::piecesPage);
  }

  @Test
  void paper() {
    both("gallery-paper", GalleryPictures::paperPage);
  }

  @Test
  void dialogs() {
    put(GalleryPictures::tablePage);
    Dialogs dialogs = new WindowDialogs(this::stage, look());
    onScreen(() ->
        dialogs.confirm(
            new Dialogs.Question(
                "终止“自来水管网改造”？", "终止后这件事项不再往下走，已登记的 398 户意见保留在留痕里，不能再改。", "终止事项", true),
            () -> {}));
    Picture.of(top().getScene(), "dialog-confirm");
    press("dialog/cancel");
    onScreen(() ->
        dialogs.confirmTyped(
            new Dialogs.Question("恢复备份？", "现在的数据将换成 11月20日 的备份。", "恢复备份", true), "槐树沟村", () -> {}));
    Picture.of(top().getScene(), "dialog-typed");
    press("dialog/cancel");
    onScreen(() -> dialogs.failure("MY-7F3A", () -> {}));
    Picture.of(top().getScene(), "dialog-failure");
    press("dialog/ok");
    Form form = fromScreen(GalleryPictures::form);
    onScreen(() ->
        dialogs.form(
            "新动议",
            form,
            "登记动议",
            open ->
                open.refused(
                    new FieldRefused(
                        Map.of("title", "请写明要办什么事。", "other", "本村还没有建立花名册，不能提出动议。")))));
    press("motion-form/submit");
    Picture.of(top().getScene(), "dialog-form");
    press("motion-form/cancel");
  }

  private void both(String name, java.util.function.Supplier<Parent> content) {
    put(content);
    picture(name);
    onScreen(() -> look().bigProperty().set(true));
    picture(name + "-big");
  }

  static Form form() {
    Form form = new Form("motion-form");
    var title = form.text("title", "标题").example("如 自来水管网改造").hint("一句话写明要办什么事").weight(2);
    var day = form.day("day", "提出日期", TODAY);
    day.control().dayProperty().set(TODAY);
    var category = form.choice("category", "类别", List.of("公益事业", "集体经济", "土地承包"), s -> s);
    var person = form.search("person", "提出人", List.of("张存柱", "王桂兰", "李成林"), s -> s);
    var money = form.money("money", "预算（元）");
    money.control().amountProperty().set(new Money(18640215));
    var heads = form.number("heads", "联名人数").hint("十分之一以上村民联名的必须受理");
    form.row(title, day).row(category, person).row(money, heads);
    form.row(form.area("reason", "理由", 3)).row(form.check("late", "这是补录：事情已经发生"));
    return form;
  }

  private static Parent page(Node... nodes) {
    VBox page = new VBox(nodes);
    page.getStyleClass().add("page");
    return page;
  }

  private static List<Step> steps() {
    return List.of(
        new Step("动议", "2026-09-28", State.DONE),
        new Step("提议", "2026-10-09", State.DONE),
        new Step("商议", "2026-10-16", State.DONE),
        new Step("审议", "2026-10-30", State.DONE),
        new Step("民议", "2026-11-20", State.DONE),
        new Step("决议", "", State.CURRENT),
        new Step("决议公开", "", State.FUTURE),
        new Step("结果公开", "", State.FUTURE));
  }

  private static Parent matterPage() {
    PageHead head =
        new PageHead("槐议〔2026〕7号　自来水管网改造")
            .crumb("back", "议事", () -> {})
            .tags(Tag.neutral("公益事业的兴办 · 筹资筹劳"), Tag.neutral("方案 v3"))
            .actions(
                Buttons.secondary("register-form", "登记表", () -> {}),
                Buttons.menu("more", "更多", Buttons.item("stop", "终止", () -> {})));
    Checklist checklist = new Checklist(2);
    checklist.showLines(
        List.of(
            line(Checklist.Mark.MET, "提议、商议、审议均已通过"),
            line(Checklist.Mark.MET, "民议 412 户中 411 户已征求，除外 1 户"),
            line(Checklist.Mark.MET, "24 件不同意、12 件有条件意见均已答复"),
            line(Checklist.Mark.MET, "会议通知 11月19日（提前 3 日）"),
            new Checklist.Line(
                Checklist.Mark.UNMET,
                "实到 36 人，须到 38 人，还差 2 人",
                new Checklist.Link("mend", "去签到", () -> {})),
            line(Checklist.Mark.OPEN, "表决票尚未录入")));
    Form form = new Form("meeting-form");
    var time = form.text("time", "时间");
    time.control().setText("2026-11-23 15:00");
    var place = form.text("place", "地点");
    place.control().setText("村党群服务中心");
    var eligible = form.number("eligible", "应到（按花名册）");
    eligible.control().valueProperty().set(57);
    eligible.control().setDisable(true);
    var present = form.number("present", "实到");
    present.control().valueProperty().set(36);
    present.showError("三分之二以上为 38 人");
    form.row(time, place, eligible, present);
    form.row(
        form.number("issued", "发出"),
        form.number("returned", "收回"),
        form.number("for", "赞成"),
        form.number("against", "反对"),
        form.number("abstain", "弃权"),
        form.number("invalid", "无效"));
    LockedButton resolve = new LockedButton("resolve", "形成决议", () -> {});
    resolve.lock("到会人数不足，不能形成决议。可改期再开，或补录已到会的代表。");
    javafx.scene.layout.Region rule = new javafx.scene.layout.Region();
    rule.getStyleClass().add("rule");
    Card left =
        Card.titled("决议　村民代表会议", "村组法 30 条 · 授权 2026-03-02 至 2027-03-01 有效")
            .with(
                checklist,
                rule,
                form.node(),
                Gap.MEDIUM.row(Gap.grow(resolve), Buttons.secondary("print", "打印会议记录", () -> {})));
    Card right =
        Card.titled("留痕", "")
            .with(
                new Timeline(
                    List.of(
                        new Timeline.Entry("村民代表会议", "签到 36 人", "今天 15:12 · 王秀英"),
                        new Timeline.Entry(
                            "民议", "出具完成证明 411/411", "11-20 17:40 · 王秀英 · 留痕 9C41E07B"),
                        new Timeline.Entry("意见答复", "36 件", "11-19 10:05 · 李成林"),
                        new Timeline.Entry(
                            "审议",
                            "应到 46 实到 41 赞成 39",
                            "10-30 20:10",
                            new Tag.Words("补录 4 天", Tone.DUE)),
                        new Timeline.Entry("动议", "党员群众建议，联名 63 人，要求尽快改造老旧管网", "09-28"))));
    right.setMinWidth(280);
    right.setPrefWidth(340);
    left.setPrefWidth(780);
    HBox columns = new HBox(Gap.grow(left), right);
    columns.getStyleClass().add("gap-16");
    VBox.setVgrow(columns, javafx.scene.layout.Priority.ALWAYS);
    return page(head, new Card(new StepTrack(steps())), columns);
  }

  private static Checklist.Line line(Checklist.Mark mark, String words) {
    return new Checklist.Line(mark, words, null);
  }

  private static Parent tablePage() {
    TablePanel<Line> panel =
        Tables.<Line>table("entries")
            .text("day", "日期", 7, Line::day)
            .text("voucher", "凭证", 6, Line::voucher)
            .text("words", "摘要", 20, Line::words)
            .tag("tag", "标记", 8, Line::tag)
            .money("in", "收入（元）", 9, l -> l.in() == 0 ? null : new Money(l.in()))
            .money("out", "支出（元）", 9, l -> l.out() == 0 ? null : new Money(l.out()))
            .number("rest", "余额", 9, l -> 198402L + l.in())
            .build()
            .exporting((title, heads, lines) -> {}, "财务收支");
    panel.tools(chip("收入", true), chip("支出", false));
    panel.show(
        List.of(
            new Line("10-01", "", "期初余额", 0, 0, null),
            new Line("10-08", "记-01", "林地承包费 王存柱", 1200000, 0, new Tag.Words("手机号 1", Tone.BAD)),
            new Line("10-11", "记-02", "路灯电费", 0, 128640, null),
            new Line("10-15", "记-03", "清洁员误工补贴（6 人）", 0, 540000, null),
            new Line("10-20", "记-04", "上级拨付 环境整治补助", 3000000, 0, null),
            new Line(
                "10-26", "记-05", "管网改造勘测费", 0, 800000, new Tag.Words("槐议〔2026〕7号", Tone.INFO))));
    panel.table().getSelectionModel().select(2);
    PageHead head =
        new PageHead("财务收支")
            .inline()
            .sub("10 月 · 6 笔")
            .actions(
                Buttons.secondary("import", "从表格导入", () -> {}),
                Buttons.primary("add", "记一笔", () -> {}));
    TablePanel<Line> none =
        Tables.<Line>table("none")
            .text("day", "日期", 7, Line::day)
            .text("words", "摘要", 20, Line::words)
            .empty(
                new EmptyState(
                    "还没有往来", "记下第一笔债权债务后，这里会列出来。", Buttons.secondary("first", "记一笔往来", () -> {})))
            .bare()
            .build();
    return page(
        head,
        Gap.grow(new Card(Gap.grow(panel)).flush()),
        Gap.grow(new Card(Gap.grow(none)).flush()));
  }

  private static ToggleButton chip(String words, boolean on) {
    ToggleButton chip = new ToggleButton(words);
    chip.getStyleClass().add("chip");
    chip.setSelected(on);
    return chip;
  }

  private static Parent piecesPage() {
    Banner bad = new Banner();
    bad.show(
        Tone.BAD,
        List.of("还差 14 户未征求，不能出具完成证明。", "三组 6 户、五组 8 户。"),
        Buttons.secondary("go", "去登记", () -> {}));
    Banner due = new Banner();
    due.due("公示期今天满，请拍照、撤下、归档。");
    Banner info = new Banner();
    info.info("这份公告由 10 月账目生成，可以再改。");
    Banner ok = new Banner();
    ok.ok("已登记。");
    CoverageBar part = new CoverageBar(new Share(398, 412));
    CoverageBar whole = new CoverageBar(new Share(412, 412));
    Card rings =
        Card.titled("征求率", "固庄规则", new Tag("已公开 17 / 22", Tone.OK))
            .with(
                Gap.LARGE.row(
                    new CoverageRing(new Share(398, 412)),
                    new CoverageRing(new Share(412, 412)),
                    Gap.TINY.column(
                        Words.strong("应征求 412 户，除外 1 户，已征求 397 户"),
                        Words.muted("同意 352 · 不同意 24 · 弃权 9 · 有条件 12"),
                        Words.toned("满 100 % 才能表决：三组 6 户、五组 8 户尚未征求", Tone.BAD))),
                Gap.MEDIUM.row(Gap.grow(part), Words.strong("398 / 412 户"), Words.muted("96.6 %")),
                Gap.MEDIUM.row(
                    Gap.grow(whole), Words.strong("412 / 412 户"), Words.toned("✓ 100 %", Tone.OK)),
                new StepTrack(steps()).small());
    NameText names = new NameText(new Glyphs());
    var locked = Buttons.primary("locked", "出具完成证明", () -> {});
    locked.setDisable(true);
    Card words =
        Card.titled("字", "生僻字与标点")
            .with(
                Words.plain(
                    names.shown("㛃 䶮 𬀩 𬘓 𫖮 𰻝 堃 喆 犇 淼 𲎯 槐议〔2026〕7号 “引号” №12 ☐ ✓ × ○ △ ¥")),
                Words.strong("粗体 㛃 䶮 𬀩 𬘓 𫖮 𰻝 堃 1234567890"),
                Gap.SMALL.row(
                    Tag.neutral("草稿"),
                    new Tag("合规", Tone.OK),
                    new Tag("补录 4 天", Tone.DUE),
                    new Tag("逾期 3 天", Tone.BAD),
                    new Tag("槐议〔2026〕7号", Tone.INFO),
                    new Tag("当前", Tone.ACCENT)),
                Gap.SMALL.row(
                    Buttons.primary("p", "去登记", () -> {}),
                    Buttons.secondary("s", "打印本周清单", () -> {}),
                    Buttons.danger("d", "终止事项", () -> {}),
                    locked,
                    Buttons.link("l", "一键遮盖", () -> {})));
    Node form = form().node();
    Card forms = Card.titled("新动议", "").with(form);
    VBox left = Gap.MEDIUM.column(bad, due, info, ok, rings, words);
    left.setPrefWidth(700);
    forms.setPrefWidth(560);
    HBox columns = new HBox(Gap.grow(left), forms);
    columns.getStyleClass().add("gap-16");
    return page(columns);
  }

  private static Parent paperPage() {
    Paper paper = new Paper("公告", new byte[0], 3, List.of("𲎯"));
    return new PaperPreview(
        "preview",
        paper,
        (page, width, then) -> {
          Canvas canvas = new Canvas(width, width * 1.414);
          canvas.getGraphicsContext2D().setFill(Color.WHITE);
          canvas.getGraphicsContext2D().fillRect(0, 0, width, width * 1.414);
          canvas.getGraphicsContext2D().setFill(Color.BLACK);
          canvas.getGraphicsContext2D().fillText("第 " + page + " 页", width / 2.0, 60);
          then.accept(canvas.snapshot(null, null));
        },
        new PaperActions() {
          @Override
          public void print() {}

          @Override
          public void save() {}

          @Override
          public void close() {}
        });
  }
}
