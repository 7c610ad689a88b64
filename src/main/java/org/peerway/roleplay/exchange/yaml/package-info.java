/** Our own form of scenarios. */
@NullMarked
package org.peerway.roleplay.exchange.yaml;

import org.jspecify.annotations.NullMarked;
