package cn.mingyi.structure.canary.roster.usecase;

record SeesLibraries(
    javafx.beans.property.StringProperty fx,
    java.sql.Connection sql,
    com.itextpdf.kernel.pdf.PdfDocument itext,
    org.apache.pdfbox.pdmodel.PDDocument pdfbox,
    org.apache.poi.ss.usermodel.Workbook poi,
    com.google.zxing.Result zxing) {}
