/**
 * Who has learned what: enrolment, locks, progress, reflections, cohorts and
 * attestations.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: lens", "base :: document", "base :: ui", "people",
		"people :: ui", "audit", "notice", "course", "assessment", "assessment :: bank", "assessment :: compose",
		"assessment :: edit", "assessment :: markdown", "assessment :: panel", "assessment :: question",
		"assessment :: rating", "assessment :: results", "assessment :: statistics", "assessment :: ui",
		"assessment :: yaml", "roleplay", "roleplay :: insight", "roleplay :: insight-ui", "roleplay :: script",
		"roleplay :: write", "roleplay :: ui" })
package org.peerway.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
