/**
 * Programmes, applications, certificates as exact documents, and their public
 * verification.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: document", "base :: ui", "base :: yaml", "people", "notice",
		"audit", "course", "learning" })
package org.peerway.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
