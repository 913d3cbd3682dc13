package cn.mingyi.disclosure.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bulletin says, as it was typed or generated; before 定稿 it may change, after it not.
 *
 * @param title without the kind and the number
 * @param dataUntil 数据截止日; null = none
 * @param body paragraphs, one a line; a line that begins with 一、 is a heading, with （一） a smaller
 *     one, with 1. a paragraph
 * @param tables below the body
 * @param closing paragraphs below the tables; empty = none
 */
public record BulletinText(
    String title,
    @Nullable LocalDate dataUntil,
    String body,
    List<BulletinTable> tables,
    String closing) {
  public BulletinText {
    tables = List.copyOf(tables);
  }

  public BulletinText withTables(List<BulletinTable> others) {
    return new BulletinText(title, dataUntil, body, others, closing);
  }
}
