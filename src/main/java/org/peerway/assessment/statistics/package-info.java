/**
 * Item and test statistics of finished attempts, in the conventions of Moodle's quiz
 * report: variances divide by n − 1, discrimination is the item-rest correlation.
 */
@NullMarked
@NamedInterface("statistics")
package org.peerway.assessment.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
