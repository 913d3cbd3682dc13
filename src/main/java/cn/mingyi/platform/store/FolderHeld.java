package cn.mingyi.platform.store;

/** Another process works in the data folder. */
public final class FolderHeld extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Holder holder;

  FolderHeld(Holder holder) {
    super("data folder is held by process " + holder.pid());
    this.holder = holder;
  }

  public Holder holder() {
    return holder;
  }

  public String sentence() {
    String who = holder.pid() == 0 ? "另一个程序" : "另一个明议程序（进程 " + holder.pid() + "）";
    return who + "正在使用这个数据文件夹，请先关闭它。";
  }
}
