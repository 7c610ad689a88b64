/** Texts of questions, between our Markdown and the HTML and plain text of others. */
@NullMarked
package org.peerway.assessment.exchange.text;

import org.jspecify.annotations.NullMarked;
