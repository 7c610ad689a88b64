/** The screens of the notice module. */
@NullMarked
package org.peerway.notice.ui;

import org.jspecify.annotations.NullMarked;
