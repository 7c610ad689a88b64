package org.peerway.assessment.exchange.qti;

/** Words of an XML document. */
record Words(String text) implements Content {

}
