/** Where the office leads a panel and its judges give their estimates. */
@NullMarked
package org.peerway.assessment.panel.ui;

import org.jspecify.annotations.NullMarked;
