/**
 * What a role-play is made of: plain values that may still be faulty in meaning, as
 * drafts are.
 */
@NullMarked
@NamedInterface("script")
package org.peerway.roleplay.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
