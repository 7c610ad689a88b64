/** Drafts of questions as trees: read, changed and checked without losing anything. */
@NullMarked
package org.peerway.assessment.edit.draft;

import org.jspecify.annotations.NullMarked;
