/** Our own form of questions: YAML that people write and compare. */
@NullMarked
@NamedInterface("yaml")
package org.peerway.assessment.exchange.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
