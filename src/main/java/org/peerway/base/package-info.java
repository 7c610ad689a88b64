/**
 * Value types and components that know no course words; everything else may stand on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.peerway.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
