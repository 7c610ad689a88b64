/**
 * Measures speed and memory; started by {@code bin/bench}, not by the tests.
 *
 * @see <a href="file:src/docs/benchmark.md">What each figure means</a>
 */
package org.peerway.bench;
