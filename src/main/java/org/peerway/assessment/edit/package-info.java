/** Where authors write questions and see at once how trainees will meet them. */
@NullMarked
@NamedInterface("edit")
package org.peerway.assessment.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
