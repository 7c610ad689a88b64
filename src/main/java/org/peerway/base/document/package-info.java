/**
 * Documents as tagged PDF that anyone can read, keep and check: pages, typefaces and what
 * makes the file PDF/A and PDF/UA.
 */
@NullMarked
@NamedInterface("document")
package org.peerway.base.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
