package cn.mingyi.ledger.document.archive;

import cn.mingyi.ledger.usecase.archive.KeptFiles;
import cn.mingyi.platform.scan.FileLook;
import cn.mingyi.village.domain.FileVault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The files of the vault, told by what is in them. */
public final class VaultFiles implements KeptFiles {
  private static final int LONGEST_SUFFIX = 6;

  private final FileVault vault;

  public VaultFiles(FileVault vault) {
    this.vault = vault;
  }

  @Override
  public boolean has(String sha256) {
    return Files.isRegularFile(vault.pathOf(sha256));
  }

  @Override
  public Kept look(String sha256, String name) {
    Path file = vault.pathOf(sha256);
    FileLook look = FileLook.at(file);
    return new Kept(file, look.suffix().isEmpty() ? suffix(name) : look.suffix(), look.pages());
  }

  private static String suffix(String name) {
    int dot = name.lastIndexOf('.');
    String suffix = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    return suffix.length() <= LONGEST_SUFFIX && suffix.matches("\\.[a-z0-9]+") ? suffix : "";
  }
}
