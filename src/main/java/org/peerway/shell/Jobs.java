package org.peerway.shell;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets jobs run by the clock; {@code peerway.jobs=false} leaves them to other machines.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "peerway.jobs", matchIfMissing = true)
class Jobs {

}
