package cn.mingyi.platform.db;

/** Hands out the mapper of an interface, bound to the running transaction. */
public interface Mappers {
  <T> T get(Class<T> type);
}
