package org.peerway.assessment.statistics;

import java.util.Arrays;

/** The formulas as the book has them, over arrays, in two passes. */
final class Naive {

	private Naive() {
	}

	static double mean(double[] values) {
		return Arrays.stream(values).sum() / values.length;
	}

	static double moment(double[] values, int power) {
		double mean = mean(values);
		return Arrays.stream(values).map((value) -> Math.pow(value - mean, power)).sum() / values.length;
	}

	static double variance(double[] values) {
		return covariance(values, values);
	}

	static double covariance(double[] some, double[] others) {
		double sum = 0;
		for (int index = 0; index < some.length; index++) {
			sum += (some[index] - mean(some)) * (others[index] - mean(others));
		}
		return sum / (some.length - 1);
	}

	static double maximumCovariance(double[] some, double[] others) {
		return covariance(Arrays.stream(some).sorted().toArray(), Arrays.stream(others).sorted().toArray());
	}

	static double median(double[] values) {
		var sorted = Arrays.stream(values).sorted().toArray();
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	static double skewness(double[] values) {
		double n = values.length;
		double k3 = n * n * moment(values, 3) / ((n - 1) * (n - 2));
		return k3 / Math.pow(variance(values), 1.5);
	}

	static double kurtosis(double[] values) {
		double n = values.length;
		double m2 = moment(values, 2);
		double k4 = n * n * ((n + 1) * moment(values, 4) - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3));
		return k4 / Math.pow(variance(values), 2);
	}

	static double[] column(double[][] rows, int column) {
		return Arrays.stream(rows).mapToDouble((row) -> row[column]).toArray();
	}

	static double[] totals(double[][] rows) {
		return Arrays.stream(rows).mapToDouble((row) -> Arrays.stream(row).sum()).toArray();
	}

	static double[] minus(double[] some, double[] others) {
		var rest = some.clone();
		Arrays.setAll(rest, (index) -> some[index] - others[index]);
		return rest;
	}

}
