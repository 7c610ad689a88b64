/**
 * The certificate as an exact document: a tagged PDF that anyone can read, keep and
 * check.
 */
@NullMarked
package org.peerway.certification.document;

import org.jspecify.annotations.NullMarked;
