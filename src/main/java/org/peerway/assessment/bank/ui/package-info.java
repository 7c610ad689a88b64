/** The screens of the bank of questions. */
@NullMarked
package org.peerway.assessment.bank.ui;

import org.jspecify.annotations.NullMarked;
