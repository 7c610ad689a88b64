/**
 * How sign-in works and which requests are open: the configuration of Spring Security.
 */
@NullMarked
package org.peerway.people.security;

import org.jspecify.annotations.NullMarked;
