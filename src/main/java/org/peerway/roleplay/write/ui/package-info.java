/** The screens where trainers write role-plays, try them out and publish them. */
@NullMarked
package org.peerway.roleplay.write.ui;

import org.jspecify.annotations.NullMarked;
