package cn.mingyi.app;

import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.platform.store.Store;
import cn.mingyi.platform.trail.Trail;
import cn.mingyi.roster.document.WorkbookRosterFiles;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.storage.RosterStorage;
import cn.mingyi.roster.usecase.AdmitPartyMember;
import cn.mingyi.roster.usecase.AppointOffice;
import cn.mingyi.roster.usecase.DeedReversal;
import cn.mingyi.roster.usecase.EndOffice;
import cn.mingyi.roster.usecase.ImportRoster;
import cn.mingyi.roster.usecase.LinkHousehold;
import cn.mingyi.roster.usecase.NameRepresentative;
import cn.mingyi.roster.usecase.RosterFiles;
import cn.mingyi.roster.usecase.RosterQueries;
import cn.mingyi.roster.usecase.UndoImport;
import java.time.Clock;

/** 名册, wired. */
public record RosterWiring(
    Registers registers,
    RosterQueries queries,
    RosterFiles files,
    ImportRoster importRoster,
    UndoImport undoImport,
    AppointOffice appointOffice,
    EndOffice endOffice,
    NameRepresentative nameRepresentative,
    AdmitPartyMember admitPartyMember,
    LinkHousehold linkHousehold) {
  static RosterWiring of(Store store, Clock clock) {
    RosterStorage storage = new RosterStorage(store.database());
    UnitOfWork unitOfWork = store.trail().unitOfWork();
    Registers registers = storage.registers();
    DeedReversal deeds = deeds(store.trail());
    AppointOffice appointOffice = new AppointOffice(unitOfWork, registers);
    return new RosterWiring(
        registers,
        new RosterQueries(registers, storage.importHistory().imports()),
        new WorkbookRosterFiles(),
        new ImportRoster(unitOfWork, registers, storage.importHistory(), deeds, clock),
        new UndoImport(unitOfWork, storage.importHistory().imports(), deeds),
        appointOffice,
        new EndOffice(unitOfWork, registers),
        new NameRepresentative(appointOffice),
        new AdmitPartyMember(unitOfWork, registers),
        new LinkHousehold(unitOfWork, registers));
  }

  /** Taking deeds back, for every feature that imports. */
  static DeedReversal deeds(Trail trail) {
    return new DeedReversal() {
      @Override
      public void reverse(long trailNumber) {
        trail.reverse(trailNumber);
      }

      @Override
      public boolean reversible(long trailNumber) {
        return trail.reversible(trailNumber);
      }

      @Override
      public long lastNumber() {
        return trail.entries();
      }
    };
  }
}
