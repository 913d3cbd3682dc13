package cn.mingyi.platform.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.function.ToLongFunction;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook that opens only with a password (agile encryption, as WPS and Excel know it). Its rows
 * are enciphered in the temporary files too: nothing of it is ever on the disk in plain.
 */
final class LockedWorkbook {
  private final String password;

  LockedWorkbook(String password) {
    this.password = password;
  }

  /**
   * Writes the file to a stream, which stays open.
   *
   * @param filling fills the workbook and says how many rows there were
   */
  long writeTo(OutputStream target, ToLongFunction<SXSSFWorkbook> filling) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
      long rows = filling.applyAsLong(workbook);
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream locked = encryptor.getDataStream(files)) {
        workbook.write(locked);
      }
      files.writeFilesystem(target);
      return rows;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES and SHA-512", e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      // POI wraps what its temporary files meet, such as a full disk.
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
