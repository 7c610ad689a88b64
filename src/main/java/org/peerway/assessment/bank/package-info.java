/**
 * The bank of questions: folders, drafts, review by a second person, immutable versions.
 */
@NullMarked
@NamedInterface("bank")
package org.peerway.assessment.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
