package cn.mingyi.app;

import cn.mingyi.platform.store.DataFolder;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a village's data lies when nobody says otherwise: the user's own data directory. */
public final class DataPlace {
  private DataPlace() {}

  /**
   * @param named folder from the command line; null = the usual one
   */
  public static DataFolder folder(@Nullable Path named) {
    return new DataFolder(named == null ? usual() : named);
  }

  private static Path usual() {
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      String local = System.getenv("LOCALAPPDATA");
      return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local))
          .resolve("Mingyi");
    }
    if (system.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Mingyi");
    }
    String data = System.getenv("XDG_DATA_HOME");
    return (data == null || data.isBlank()
            ? home.resolve(".local").resolve("share")
            : Path.of(data))
        .resolve("mingyi");
  }
}
