package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.usecase.BulletinPapers;
import cn.mingyi.disclosure.usecase.CatalogueFiles;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.disclosure.usecase.KeepCatalogue;
import cn.mingyi.disclosure.usecase.LineWords;
import cn.mingyi.disclosure.usecase.PostBulletin;
import cn.mingyi.disclosure.usecase.ReceiveFeedback;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.disclosure.usecase.WriteBulletin;
import cn.mingyi.village.domain.Letterhead;
import cn.mingyi.village.usecase.AttachFile;
import cn.mingyi.village.usecase.KeepHolidays;
import java.util.function.Supplier;

/**
 * What the screens of 公开 do and read.
 *
 * @param line the matters that wait for 决议公告 or 结果公告
 * @param letterhead as of now; on the database thread
 */
public record DisclosureDesk(
    DisclosureQueries queries,
    KeepCatalogue keepCatalogue,
    KeepHolidays keepHolidays,
    WriteBulletin writeBulletin,
    ReviewBulletin reviewBulletin,
    PostBulletin postBulletin,
    ReceiveFeedback receiveFeedback,
    AttachFile attachFile,
    LineWords line,
    CatalogueFiles files,
    BulletinPapers papers,
    Supplier<Letterhead> letterhead) {}
