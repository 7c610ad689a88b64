/** The desk at which a role-play is written: outline, forms, map, problems, comments. */
@NullMarked
package org.peerway.roleplay.write.ui.desk;

import org.jspecify.annotations.NullMarked;
