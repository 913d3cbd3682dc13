package cn.mingyi.consultation.storage;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Coverage;
import java.util.UUID;

/** Coverage of the latest round of a matter, as counted by the database. */
record CoverageRow(
    UUID matterId,
    Basis basis,
    int frozen,
    int excluded,
    int consulted,
    int agree,
    int disagree,
    int abstain,
    int conditional,
    int onBehalf,
    int notVisited) {
  Coverage coverage() {
    return new Coverage(
        basis,
        frozen,
        excluded,
        consulted,
        agree,
        disagree,
        abstain,
        conditional,
        onBehalf,
        notVisited);
  }
}
