package cn.mingyi.village.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Figure;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.Figures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 期限: what holds, and a new number from a day on. */
public final class KeepFigures {
  private static final int SOURCE = 200;

  private final Figures figures;
  private final UnitOfWork unitOfWork;
  private final Clock clock;

  public KeepFigures(Figures figures, UnitOfWork unitOfWork, Clock clock) {
    this.figures = figures;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  public FigureBook book() {
    return new FigureBook(figures.all());
  }

  /**
   * @param amount null when none was given
   * @param validFrom null when none was given
   * @throws FieldRefused when the statute does not allow so little, or no source is named
   */
  public void change(
      FigureKind kind, @Nullable Integer amount, String source, @Nullable LocalDate validFrom) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (amount == null) {
      wrong.put("amount", "请填写%s。".formatted(kind.unit() == FigureKind.Unit.DAYS ? "天数" : "数目"));
    } else if (amount < kind.least()) {
      wrong.put(
          "amount",
          "%s不能少于 %s（%s）。".formatted(kind.label(), kind.unit().write(kind.least()), kind.source()));
    } else if (amount > kind.most()) {
      wrong.put("amount", "%s最多 %s，请核对。".formatted(kind.label(), kind.unit().write(kind.most())));
    }
    if (source.isBlank()) {
      wrong.put("source", "请写明依据，如哪份文件或哪次会议的决定。");
    } else if (source.strip().length() > SOURCE) {
      wrong.put("source", "太长了，最多 %d 个字。".formatted(SOURCE));
    }
    if (validFrom == null) {
      wrong.put("validFrom", "请填写从哪一天起。");
    } else if (kind.unit() != FigureKind.Unit.DAYS && validFrom.isBefore(LocalDate.now(clock))) {
      // What a round was opened under is not loosened afterwards.
      wrong.put("validFrom", "这条规定只能从今天或以后起改，不能追溯。");
    }
    if (amount == null || validFrom == null || !wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    unitOfWork.run(
        new Deed("修改期限和比例", kind.label(), source.strip()),
        () -> figures.add(new Figure(UUID.randomUUID(), kind, amount, source.strip(), validFrom)));
  }
}
