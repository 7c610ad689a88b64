/** Reads files that others made, within limits: archives, characters of any encoding. */
@NullMarked
@NamedInterface("file")
package org.peerway.base.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
