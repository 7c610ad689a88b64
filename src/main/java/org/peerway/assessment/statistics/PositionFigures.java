package org.peerway.assessment.statistics;

import java.util.Optional;
import java.util.Set;

/**
 * The figures of one position of the paper, whatever question stood there.
 *
 * @param number from 1
 * @param question the one that always stands there; empty where one is drawn
 */
public record PositionFigures(int number, Optional<String> question, MarkFigures marks, Set<Flag> flags) {
}
