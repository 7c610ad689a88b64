/** The screens of the certification module. */
@NullMarked
package org.peerway.certification.ui;

import org.jspecify.annotations.NullMarked;
