package cn.mingyi.structure.canary.roster.domain;

/** A port, filled in storage. */
public interface Households {
  Household first();
}
