/**
 * What people are told: in the app, and by mail that says only that there is something.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "people" })
package org.peerway.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
