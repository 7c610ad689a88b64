package org.peerway.assessment.statistics;

/**
 * The figures of a whole test.
 *
 * @param attempts n, how many attempts count
 * @param internalConsistency may be negative
 * @param errorRatio may be above 100
 */
public record TestFigures(long attempts, Figure mean, Figure median, Figure standardDeviation, Figure skewness,
		Figure kurtosis, Figure internalConsistency, Figure errorRatio, Figure standardError) {
}
