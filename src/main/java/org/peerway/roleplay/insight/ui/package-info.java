/** Pictures and tables of how a role-play was played. */
@NullMarked
@NamedInterface("insight-ui")
package org.peerway.roleplay.insight.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
