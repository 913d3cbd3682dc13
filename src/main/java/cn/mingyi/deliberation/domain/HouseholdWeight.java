package cn.mingyi.deliberation.domain;

/**
 * 筹资筹劳 by households: each representative weighs as many households as are linked to him or her.
 *
 * @param present households represented by those present
 * @param inFavour households represented by those in favour
 */
public record HouseholdWeight(int present, int inFavour) {}
