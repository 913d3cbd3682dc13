package cn.mingyi.platform.db;

/** Where storage rooms get their MyBatis mappers from. */
public interface Mappers {
  /** The mapper of the one session of the database thread. */
  <T> T get(Class<T> type);
}
