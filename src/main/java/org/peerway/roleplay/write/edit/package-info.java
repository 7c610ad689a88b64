/**
 * What writers do with a role-play: each step gives a new scenario, and can be undone.
 */
@NullMarked
package org.peerway.roleplay.write.edit;

import org.jspecify.annotations.NullMarked;
