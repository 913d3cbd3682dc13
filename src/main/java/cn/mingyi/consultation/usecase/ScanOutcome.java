package cn.mingyi.consultation.usecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a scanned page.
 *
 * @param pageId the page of the register that it shows; null when none was recognised
 * @param pageNumber its number; empty when none was recognised
 * @param sentence the verdict, and what to do
 */
public record ScanOutcome(
    String fileName,
    int filePage,
    Verdict verdict,
    @Nullable UUID pageId,
    String pageNumber,
    String sentence) {
  /** Why a scanned page was attached or not. */
  public enum Verdict {
    ATTACHED("已归到意见表"),
    UNREADABLE("打不开"),
    NO_CODE("没有认出二维码"),
    FOREIGN("不是本事项的意见表"),
    WRONG_ROUND("轮次不对"),
    WRONG_VERSION("方案版本不对"),
    UNKNOWN_PAGE("不在登记里"),
    MIXED("一张图上有两页"),
    VOID_PAGE("这一页已作废"),
    DUPLICATE("这一页已有扫描件"),
    SAME_PICTURE("同一张图片已用于别的页");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public boolean attached() {
    return verdict == Verdict.ATTACHED;
  }

  /** The name of the file may name a person. */
  @Override
  public String toString() {
    return "ScanOutcome[" + verdict + " " + pageNumber + "]";
  }
}
