package cn.mingyi.ledger.domain.check;

import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.Feedback;
import java.util.List;

/**
 * 意见反馈.
 *
 * @param all bulletins there are
 */
public record FeedbackCase(Feedback feedback, List<BulletinFile> all, Measure by) {}
