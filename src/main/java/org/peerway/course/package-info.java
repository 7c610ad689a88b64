/**
 * What is taught: reads the content folder, keeps immutable versions, composes lessons,
 * quizzes and scenarios into modules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: file", "base :: lens", "base :: yaml", "assessment",
		"assessment :: question", "assessment :: rating", "assessment :: yaml", "roleplay", "roleplay :: check",
		"roleplay :: script", "roleplay :: yaml" })
package org.peerway.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
