/** What the plays of many people tell about a role-play. */
@NullMarked
@NamedInterface("insight")
package org.peerway.roleplay.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
