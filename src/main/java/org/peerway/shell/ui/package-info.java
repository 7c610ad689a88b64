/** What surrounds every screen: the top bar with its menus, and the error views. */
@NullMarked
package org.peerway.shell.ui;

import org.jspecify.annotations.NullMarked;
