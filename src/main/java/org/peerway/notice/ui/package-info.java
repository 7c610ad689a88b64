/** The screens of the notice module, and what they tell the frame around them. */
@NullMarked
@NamedInterface("ui")
package org.peerway.notice.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
