package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.usecase.BulletinIntake;
import cn.mingyi.kernel.ReportingPeriod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi bulletin import FILE}. */
@Command(name = "import", description = "把一份公开单从 .xlsx 或 .xls 导入成草稿")
final class BulletinImportCommand extends DeskCommand {
  @Parameters(paramLabel = "FILE", description = "上面几行第一列写事项代码、期别或日期、标题、数据截止、正文，第二列写内容；下面是带表头的表格")
  @SuppressWarnings("NullAway.Init")
  Path file;

  @Option(names = "--dry-run", description = "只核对，不写入")
  boolean dryRun;

  @Override
  Answer answer() {
    return withExisting(this::run);
  }

  private Answer run(AppServices services) {
    BulletinIntake intake = services.disclosure().intake();
    BulletinIntake.Plan plan = intake.plan(services.disclosure().files().read(file));
    BulletinFile made = dryRun || !plan.refusals().isEmpty() ? null : intake.apply(plan);
    plan.refusals().forEach(r -> spec.commandLine().getErr().println(r.sentence()));
    ReportingPeriod period = plan.begin().period();
    Map<String, Object> fields =
        Answer.fields(
            "ok", plan.refusals().isEmpty(),
            "imported", made != null,
            "id", made == null ? null : made.bulletin().id().toString(),
            "item", plan.begin().item(),
            "period", period == null ? null : period.key(),
            "title", plan.text().title(),
            "read", plan.read(),
            "accepted", plan.accepted(),
            "refused", plan.read() - plan.accepted() - plan.sums(),
            "sums", plan.sums(),
            "unread", plan.unread());
    if (!plan.refusals().isEmpty()) {
      fields.put("reasons", plan.refusals().stream().map(r -> r.sentence()).toList());
    }
    fields.put("refusals", plan.refusals().stream().map(BulletinImportCommand::json).toList());
    return new Answer(
        plan.refusals().isEmpty() ? Answer.DONE : Answer.REFUSED, fields, lines(plan, made));
  }

  private List<String> lines(BulletinIntake.Plan plan, @Nullable BulletinFile made) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "表格读入 %d 行：接受 %d，合计行 %d 不取，退回 %d。"
            .formatted(
                plan.read(),
                plan.accepted(),
                plan.sums(),
                plan.read() - plan.accepted() - plan.sums()));
    if (!plan.unread().isEmpty()) {
      lines.add("  这些列没有读：" + String.join("、", plan.unread()) + "。");
    }
    lines.add(
        made != null
            ? "已导入成草稿：%s（标识 %s）。".formatted(made.bulletin().text().title(), made.bulletin().id())
            : dryRun && plan.refusals().isEmpty() ? "这是核对，没有写入。" : "没有写入。");
    return lines;
  }

  private static Map<String, Object> json(BulletinIntake.Refusal refusal) {
    return object(
        "sheet", refusal.sheet(),
        "row", refusal.row(),
        "column", refusal.column(),
        "reason", refusal.reason());
  }
}
