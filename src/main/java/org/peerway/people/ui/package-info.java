/** The screens of the people module. */
@NullMarked
package org.peerway.people.ui;

import org.jspecify.annotations.NullMarked;
