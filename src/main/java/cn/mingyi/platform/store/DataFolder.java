package cn.mingyi.platform.store;

import java.nio.file.Path;

/** The folder of one village and what lies where in it. */
public record DataFolder(Path root) {
  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** H2 adds its suffix itself. */
  public Path database() {
    return root.resolve("mingyi");
  }

  public Path databaseFile() {
    return root.resolve("mingyi.mv.db");
  }

  public Path journal() {
    return root.resolve("journal.txt");
  }

  public Path attachments() {
    return root.resolve("attachments");
  }

  public Path backups() {
    return root.resolve("backups");
  }

  public Path drafts() {
    return root.resolve("drafts");
  }

  Path lock() {
    return root.resolve("mingyi.lock");
  }

  Path holder() {
    return root.resolve("mingyi.holder");
  }
}
