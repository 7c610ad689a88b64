/** What can be said about a draft before it is published: plain values, no database. */
@NullMarked
@NamedInterface("bank-check")
package org.peerway.assessment.bank.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
