/**
 * One person's examination as a signed-off document and as data that machines read, each
 * telling the same.
 */
@NullMarked
package org.peerway.learning.results;

import org.jspecify.annotations.NullMarked;
