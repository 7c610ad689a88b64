/** Our own form of scenarios: YAML that people write and compare. */
@NullMarked
@NamedInterface("yaml")
package org.peerway.roleplay.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
