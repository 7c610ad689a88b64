/**
 * The append-only record of who did what, each entry chained to the one before by its
 * hash.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base" })
package org.peerway.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
