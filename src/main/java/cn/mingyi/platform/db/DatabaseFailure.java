package cn.mingyi.platform.db;

import java.sql.SQLException;

/** The database cannot be opened, read or brought up to date; SQL stays behind it. */
public final class DatabaseFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseFailure(SQLException cause) {
    super(cause);
  }
}
