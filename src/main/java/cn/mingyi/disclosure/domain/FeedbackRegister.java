package cn.mingyi.disclosure.domain;

import java.util.List;

/** The register of feedback. */
public interface FeedbackRegister {
  /** The newest first. */
  List<Feedback> all();

  void add(Feedback received);

  void answer(Feedback.Answer given);
}
