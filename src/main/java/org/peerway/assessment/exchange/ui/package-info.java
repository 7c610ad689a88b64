/** Where questions are brought in from files and taken out into files. */
@NullMarked
@NamedInterface("exchange-ui")
package org.peerway.assessment.exchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
