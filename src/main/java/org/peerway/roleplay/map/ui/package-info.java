/** The map of a scenario as a component that other screens may place. */
@NullMarked
@NamedInterface("map-ui")
package org.peerway.roleplay.map.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
