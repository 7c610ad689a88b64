/**
 * Role-plays that trainers write: drafts that several people work on, review by a second
 * person, and versions that never change.
 */
@NullMarked
@NamedInterface("write")
package org.peerway.roleplay.write;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
