/** The screens of the people module, and what others show of people. */
@NullMarked
@NamedInterface("ui")
package org.peerway.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
