package org.peerway.assessment.statistics;

/**
 * The lower and upper 27 % of the attempts by total and those between; equal totals are
 * never parted, so that a group may be larger.
 *
 * @param lowerUpTo the highest total in the lower group
 * @param upperFrom the lowest total in the upper group
 * @param lower how many attempts are in the lower group
 * @param middle how many are in neither
 * @param upper how many are in the upper group
 */
public record ScoreGroups(double lowerUpTo, double upperFrom, long lower, long middle, long upper) {
}
