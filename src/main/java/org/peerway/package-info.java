/** Peerway, the training and certification course server for peer support specialists. */
@NullMarked
package org.peerway;

import org.jspecify.annotations.NullMarked;
