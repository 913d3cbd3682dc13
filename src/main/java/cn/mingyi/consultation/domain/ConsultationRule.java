package cn.mingyi.consultation.domain;

/** Which rule of 民议 refused. */
public enum ConsultationRule {
  NO_HOUSEHOLDS,
  ROUND_SUPERSEDED,
  PLAN_VERSION,
  EXCLUDED,
  ALREADY_RECORDED,
  CORRECTED_ALREADY,
  ALREADY_EXCLUDED,
  HAS_OPINION,
  NOT_EXCLUDED,
  NO_RESPONSE_NEEDED,
  UNKNOWN_OPINION
}
