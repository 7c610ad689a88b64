/**
 * The role-play engine: scenarios as graphs, plays step by step, scores by practice
 * principle.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: lens", "base :: file", "base :: yaml", "base :: ui",
		"people", "audit" })
package org.peerway.roleplay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
