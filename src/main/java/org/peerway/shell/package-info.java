/** The top: layout, error views and start-up; nobody imports it. */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "people", "notice", "notice :: ui" })
package org.peerway.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
