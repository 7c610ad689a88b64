/** How alike two questions are, and how two versions of one differ. */
@NullMarked
@NamedInterface("bank-compare")
package org.peerway.assessment.bank.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
