package cn.mingyi.ledger.usecase.form;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Progress;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FormPreset;
import cn.mingyi.ledger.domain.FormPresets;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.usecase.FullExportRegister;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerOrder;
import cn.mingyi.ledger.usecase.LedgerShelf;
import cn.mingyi.ledger.usecase.form.FormRecognition.Found;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import cn.mingyi.village.domain.FileVault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 填入套表: takes in a form of the township's own, remembers it, fills a ledger into it. */
public final class FillForm {
  private static final int LONGEST_NAME = 60;

  private final LedgerShelf shelf;
  private final FormFiles files;
  private final FormShelf kept;
  private final FullExportRegister fullExports;
  private final Clock clock;

  /** What a form is refused for. */
  public enum Rule {
    NO_HEADS,
    FORM_CHANGED
  }

  /** Where forms are kept. */
  public record FormShelf(FormPresets presets, FileVault vault, UnitOfWork unitOfWork) {}

  public FillForm(
      LedgerShelf shelf,
      FormFiles files,
      FormShelf kept,
      FullExportRegister fullExports,
      Clock clock) {
    this.shelf = shelf;
    this.files = files;
    this.kept = kept;
    this.fullExports = fullExports;
    this.clock = clock;
  }

  /** The forms that were taken in for a ledger, by name. */
  public List<FormPreset> presets(LedgerKind kind) {
    return kept.presets().all().stream().filter(p -> p.ledger().equals(kind.key())).toList();
  }

  /**
   * Reads a form and finds its heads.
   *
   * @throws Refused with one sentence when it is no form that can be filled in
   */
  public FormMatch recognise(Path file, LedgerKind kind) {
    SourceBook book = files.read(file);
    FormMatch best = null;
    for (Leaf leaf : shelf.of(kind).leaves(LedgerFilter.ALL)) {
      FormRecognition recognition = new FormRecognition(leaf.choices());
      for (SourceSheet sheet : book.sheets()) {
        Optional<Found> found = sheet.hidden() ? Optional.empty() : recognition.recognise(sheet);
        if (found.isPresent() && (best == null || found.get().score() > best.columns().size())) {
          best = match(kind, leaf, book.sha256(), sheet, found.get());
        }
      }
    }
    if (best == null) {
      throw new Refused(
          Rule.NO_HEADS,
          "在这个表格里没有找到%s的表头。请确认选对了台账，并且表头里写有“%s”这样的栏目名。".formatted(kind.label(), example(kind)));
    }
    return best;
  }

  private String example(LedgerKind kind) {
    return String.join(
        "”“",
        shelf.of(kind).leaves(LedgerFilter.ALL).getFirst().columns().stream()
            .filter(Column::key)
            .map(Column::head)
            .limit(3)
            .toList());
  }

  private static FormMatch match(
      LedgerKind kind, Leaf leaf, String sha256, SourceSheet sheet, Found found) {
    return new FormMatch(
        kind,
        leaf.name(),
        leaf.choices(),
        sha256,
        sheet.name(),
        found.headRow(),
        found.heads(),
        found.columns());
  }

  /**
   * Keeps a form under a name with the meaning of its columns; one of the same name is replaced.
   *
   * @param columns as the user left them
   * @throws FieldRefused when it has no name or no column means anything
   */
  public FormPreset keep(FormMatch match, Map<Integer, String> columns, String name, Path file) {
    String called = name.strip();
    if (called.isEmpty()) {
      throw new FieldRefused("name", "请给这张套表起个名字，如“乡镇会议台账”。");
    }
    if (called.length() > LONGEST_NAME) {
      throw new FieldRefused("name", "名字不能超过 " + LONGEST_NAME + " 个字。");
    }
    if (columns.isEmpty()) {
      throw new FieldRefused("name", "还没有一栏对应台账的栏目，请至少选一栏。");
    }
    refuseTaken(called, match.kind());
    // The content is kept first: a row never names a file that is not there.
    FileVault.Kept content = kept.vault().keep(file);
    if (!content.sha256().equals(match.sha256())) {
      throw new Refused(Rule.FORM_CHANGED, "这个表格文件在识别以后被改过，请重新选择它。");
    }
    FormPreset preset =
        new FormPreset(
            UUID.randomUUID(),
            called,
            match.kind().key(),
            match.leaf(),
            String.valueOf(file.getFileName()),
            content.sha256(),
            match.sheet(),
            match.headRow(),
            columns,
            clock.instant());
    kept.unitOfWork().run(new Deed("保存套表", called), () -> kept.presets().keep(preset));
    return preset;
  }

  /** A name is that of one form; it does not silently turn to another ledger. */
  private void refuseTaken(String name, LedgerKind kind) {
    kept.presets().all().stream()
        .filter(p -> p.name().equals(name) && !p.ledger().equals(kind.key()))
        .findFirst()
        .ifPresent(other -> {
          String label =
              LedgerKind.named(other.ledger()).map(LedgerKind::label).orElse(other.ledger());
          throw new FieldRefused("name", "“%s”这个名字已经用于%s的套表，请换一个名字。".formatted(name, label));
        });
  }

  /**
   * Writes the form with the ledger's rows in it.
   *
   * @return how many rows were filled in
   * @throws Refused when the form no longer fits the ledger
   */
  public long fill(FormPreset preset, LedgerOrder order, Path target, Progress progress) {
    fullExports.refuseUnreasoned(order);
    if (!order.password().isEmpty()) {
      throw new FieldRefused("password", "填好的套表不能设打开密码；需要密码，请直接导出台账。");
    }
    Leaf leaf =
        shelf.of(order.kind()).leaves(order.filter()).stream()
            .filter(l -> l.name().equals(preset.leaf()))
            .findFirst()
            .orElseThrow(FillForm::changed);
    Map<Integer, Integer> columns = new HashMap<>();
    List<String> heads = leaf.choices().stream().map(Column::head).toList();
    preset
        .columns()
        .forEach((column, head) -> {
          int index = heads.indexOf(head);
          if (index < 0) {
            throw changed();
          }
          columns.put(column, index);
        });
    FormFiles.Filling filling =
        new FormFiles.Filling(
            kept.vault().pathOf(preset.sha256()),
            preset.sheet(),
            preset.headRow(),
            columns,
            order.full() ? leaf : leaf.masked());
    return fullExports.accompany(
        order, complete -> files.fill(filling, target, progress, complete));
  }

  /** Under which name a filled form is kept. */
  public String fileName(FormPreset preset) {
    int dot = preset.fileName().lastIndexOf('.');
    return preset.name() + preset.fileName().substring(dot < 0 ? preset.fileName().length() : dot);
  }

  private static Refused changed() {
    return new Refused(Rule.FORM_CHANGED, "这张套表的栏目和现在的台账对不上，请重新选择表格文件。");
  }
}
