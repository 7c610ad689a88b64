/** Turns what authors write into HTML that is safe to show. */
@NullMarked
package org.peerway.course.markdown;

import org.jspecify.annotations.NullMarked;
