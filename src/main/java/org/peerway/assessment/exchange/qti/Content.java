package org.peerway.assessment.exchange.qti;

/** What an element holds: words and other elements. */
sealed interface Content permits Node, Words {

}
