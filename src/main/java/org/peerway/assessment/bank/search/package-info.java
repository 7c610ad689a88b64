/** Full-text search among the questions of a bank. */
@NullMarked
package org.peerway.assessment.bank.search;

import org.jspecify.annotations.NullMarked;
