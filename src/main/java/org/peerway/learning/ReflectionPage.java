package org.peerway.learning;

import java.time.Instant;
import java.util.Optional;

/** A module's reflection prompt with what a trainee has written so far. */
public record ReflectionPage(ModuleState module, String prompt, Words words, Optional<Instant> handedInAt) {
}
