/** The quiz engine: questions, papers, attempts, grading and review. */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: lens", "base :: file", "base :: yaml", "base :: ui",
		"people", "audit" })
package org.peerway.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
