package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.Paper;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a matter. Each call sets a whole paper and takes up to seconds, so it belongs on
 * the document thread. Whoever issues a paper must look at {@link Paper#missingCharacters}.
 */
public interface MatterPapers {
  /**
   * The matter that a paper is about.
   *
   * @param file with its consultation
   * @param categoryLabel 事项类别 as of the day the matter was raised
   * @param rules the rules of all times: a verdict is explained under those it was decided under
   */
  record Subject(Letterhead letterhead, MatterFile file, String categoryLabel, RuleBook rules) {
    /** The text of the plan that a meeting voted on, whatever came after it. */
    public String votedPlan(Meeting meeting) {
      return file.plans().stream()
          .filter(p -> p.number() == meeting.planVersion())
          .map(PlanVersion::text)
          .findFirst()
          .orElse("");
    }

    /** 授权依据 of a 村民代表会议 (村组法 28); empty for other bodies and without an authorisation. */
    public Optional<String> authority(Meeting meeting) {
      return meeting.body() == Body.REPRESENTATIVES
          ? rules
              .authorisation(file.matter().category(), meeting.heldOn())
              .map(Authorisation::document)
          : Optional.empty();
    }
  }

  /**
   * A meeting that is to be called.
   *
   * @param eligible 应到 by name, as the roster stands on the day of the meeting
   * @param time of the day, as people say it, e.g. 上午9时; empty = filled in by hand
   * @param place empty = filled in by hand
   * @param issuedOn day of the notice; null = filled in by hand
   */
  record Convening(
      Step step, Eligible eligible, String time, String place, @Nullable LocalDate issuedOn) {}

  /**
   * What the matter's records do not say of a notice, before or after it was posted.
   *
   * @param bulletin number, e.g. 槐公〔2026〕12号
   * @param text what is said beyond the records; may be empty
   * @param reviewer who of the 村监会 reviewed it
   * @param supervision 监督意见; may be empty on a 决议公告
   * @param postedOn day of posting, which does not count into the 公示期 (民法典 201)
   * @param lastDay last day of the 公示期
   */
  record Notice(
      String bulletin,
      String text,
      String reviewer,
      String supervision,
      LocalDate postedOn,
      LocalDate lastDay) {
    /** The notice as it was posted. */
    public static Notice of(Posting posting) {
      return new Notice(
          posting.bulletin(),
          posting.text(),
          posting.reviewer(),
          posting.supervision(),
          posting.postedOn(),
          posting.lastDay());
    }
  }

  /** 动议登记表. */
  Paper motionForm(Subject subject);

  /** 会议通知 with the 签到表, before the meeting. */
  Paper convening(Subject subject, Convening convening);

  /**
   * 会议记录 of 提议, 商议, 审议 or 决议 with the 签到表.
   *
   * @param eligible 应到 by name as of the day of the meeting
   */
  Paper meetingRecord(Subject subject, Meeting meeting, Eligible eligible);

  /**
   * 决议公告, to be posted.
   *
   * @throws IllegalArgumentException when the matter has no resolution that counts
   */
  Paper resolutionNotice(Subject subject, Notice notice);

  /** 实施结果公告, to be posted. */
  Paper outcomeNotice(Subject subject, Notice notice);
}
