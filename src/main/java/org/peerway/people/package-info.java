/** Accounts, roles, sign-in, invitations and standing of everybody who uses Peerway. */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "audit" })
package org.peerway.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
