/** The screens of the learning module. */
@NullMarked
package org.peerway.learning.ui;

import org.jspecify.annotations.NullMarked;
