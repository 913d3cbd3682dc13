package cn.mingyi.consultation.usecase;

/** All that is done with printed sheets: issued, marked, scanned, looked at. */
public record SheetOffice(
    IssueSheets issue, ScanSheets scan, ScanReader reader, ScanPictures pictures) {}
