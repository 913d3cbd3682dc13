package cn.mingyi.app;

import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.disclosure.document.WorkbookCatalogueFiles;
import cn.mingyi.disclosure.storage.DisclosureStorage;
import cn.mingyi.disclosure.usecase.BookWords;
import cn.mingyi.disclosure.usecase.BulletinChange;
import cn.mingyi.disclosure.usecase.BulletinIntake;
import cn.mingyi.disclosure.usecase.CatalogueFiles;
import cn.mingyi.disclosure.usecase.DisclosureDue;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.disclosure.usecase.KeepCatalogue;
import cn.mingyi.disclosure.usecase.LinePostings;
import cn.mingyi.disclosure.usecase.LineWords;
import cn.mingyi.disclosure.usecase.PostBulletin;
import cn.mingyi.disclosure.usecase.ReceiveFeedback;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.disclosure.usecase.RosterWords;
import cn.mingyi.disclosure.usecase.WordedRecords;
import cn.mingyi.disclosure.usecase.WriteBulletin;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Workday;

/** 六务公开, wired. */
public record DisclosureWiring(
    DisclosureQueries queries,
    DisclosureDue due,
    KeepCatalogue keepCatalogue,
    WriteBulletin writeBulletin,
    BulletinIntake intake,
    ReviewBulletin reviewBulletin,
    PostBulletin postBulletin,
    ReceiveFeedback receiveFeedback,
    LineWords line,
    CatalogueFiles files) {
  static DisclosureWiring of(
      DisclosureStorage storage,
      MatterFiles matterFiles,
      MatterQueries matters,
      RosterWiring roster,
      FinanceWiring finance,
      Workday workday,
      UnitOfWork unitOfWork) {
    BookWords books = new BookWords(finance.tables(), finance.queries());
    CatalogueFiles files = new WorkbookCatalogueFiles(roster.files()::read);
    KeepCatalogue catalogue = new KeepCatalogue(storage.catalogues(), files, workday, unitOfWork);
    BulletinChange change = new BulletinChange(storage.bulletins(), workday, unitOfWork);
    LineWords line = new LineWords(matters, workday);
    WordedRecords records =
        new WordedRecords(
            line, new RosterWords(roster.queries(), workday.profiles()), books, storage.feedback());
    DisclosureQueries queries = new DisclosureQueries(storage.bulletins(), catalogue, workday);
    WriteBulletin writing = new WriteBulletin(change, catalogue, records);
    return new DisclosureWiring(
        queries,
        new DisclosureDue(queries, storage.feedback()),
        catalogue,
        writing,
        new BulletinIntake(writing),
        new ReviewBulletin(change, catalogue, books, roster.registers()),
        new PostBulletin(change, new LinePostings(matterFiles, catalogue, workday)),
        new ReceiveFeedback(storage.feedback(), workday, unitOfWork),
        line,
        files);
  }
}
