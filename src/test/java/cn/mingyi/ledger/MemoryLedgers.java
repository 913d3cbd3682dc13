package cn.mingyi.ledger;

import cn.mingyi.consultation.Stubs;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.ledger.document.WorkbookForms;
import cn.mingyi.ledger.document.WorkbookLedgers;
import cn.mingyi.ledger.domain.FormPreset;
import cn.mingyi.ledger.domain.FormPresets;
import cn.mingyi.ledger.domain.FullExport;
import cn.mingyi.ledger.domain.FullExports;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.FullExportRegister;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerQueries;
import cn.mingyi.ledger.usecase.LedgerShelf;
import cn.mingyi.ledger.usecase.form.FillForm;
import cn.mingyi.ledger.usecase.volume.ConsultationVolume;
import cn.mingyi.ledger.usecase.volume.LedgerReader;
import cn.mingyi.ledger.usecase.volume.MatterVolume;
import cn.mingyi.ledger.usecase.volume.MeetingVolume;
import cn.mingyi.roster.document.WorkbookRosterFiles;
import cn.mingyi.village.domain.FileVault;
import cn.mingyi.village.domain.Workday;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Ledgers over records in memory; what is written down about them stays in lists. */
public final class MemoryLedgers {
  public final List<FullExport> full = new ArrayList<>();
  public final List<FormPreset> presets = new ArrayList<>();
  public final List<Deed> deeds = new ArrayList<>();
  public final LedgerShelf shelf;
  public final LedgerQueries queries;
  public final ExportLedger export;
  public final FillForm forms;

  public MemoryLedgers(List<MatterFile> files, Consultation round, Clock clock) {
    this(readers(files, round, clock), clock);
  }

  public MemoryLedgers(Map<LedgerKind, LedgerReader> readers, Clock clock) {
    shelf = new LedgerShelf(readers);
    Workday workday = Stubs.workday(new LedgerDesk.Profile(), clock);
    FullExportRegister register = new FullExportRegister(new Full(), workday, new Deeds());
    queries = new LedgerQueries(shelf);
    export = new ExportLedger(shelf, new WorkbookLedgers(), register, workday);
    forms =
        new FillForm(
            shelf,
            new WorkbookForms(new WorkbookRosterFiles()::read),
            new FillForm.FormShelf(new Presets(), new Vault(), new Deeds()),
            register,
            clock);
  }

  private static Map<LedgerKind, LedgerReader> readers(
      List<MatterFile> files, Consultation round, Clock clock) {
    ConsultationRecords records = LedgerDesk.records(round);
    MatterQueries matters =
        new MatterQueries(
            new LedgerDesk.Files(files), records, Stubs.evidence(), new LedgerDesk.Book());
    return Map.of(
        LedgerKind.MATTERS,
        new MatterVolume(matters, records, Stubs.evidence()),
        LedgerKind.CONSULTATION,
        new ConsultationVolume(matters, records, Stubs.evidence(), clock.getZone()),
        LedgerKind.MEETINGS,
        new MeetingVolume(matters));
  }

  private final class Full implements FullExports {
    @Override
    public List<FullExport> all() {
      return full;
    }

    @Override
    public void add(FullExport done) {
      full.add(done);
    }
  }

  private final class Presets implements FormPresets {
    @Override
    public List<FormPreset> all() {
      return presets;
    }

    @Override
    public void keep(FormPreset preset) {
      presets.removeIf(p -> p.name().equals(preset.name()));
      presets.add(preset);
    }
  }

  /** Leaves a file where it lies. */
  private static final class Vault implements FileVault {
    private final Map<String, Path> kept = new HashMap<>();

    @Override
    public Kept keep(Path file) {
      try {
        byte[] content = Files.readAllBytes(file);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        String sha256 = HexFormat.of().formatHex(hash);
        kept.put(sha256, file);
        return new Kept(sha256, content.length);
      } catch (IOException | NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Kept keep(byte[] content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Path pathOf(String sha256) {
      return kept.get(sha256);
    }
  }

  private final class Deeds implements UnitOfWork {
    @Override
    public <T> T run(Deed deed, Supplier<T> work) {
      deeds.add(deed);
      return work.get();
    }
  }
}
