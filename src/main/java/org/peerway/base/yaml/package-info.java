/** Reads YAML that people write, and tells them what is wrong where. */
@NullMarked
@NamedInterface("yaml")
package org.peerway.base.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
