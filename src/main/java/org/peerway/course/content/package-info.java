/** Reads the files of a content folder, checks them and builds the course from them. */
@NullMarked
package org.peerway.course.content;

import org.jspecify.annotations.NullMarked;
