package cn.mingyi.ledger.ui.book;

/** What was typed for a full export. */
record FullWish(String reason, String password, String again) {}
