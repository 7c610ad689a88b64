package org.peerway.people;

import org.peerway.OnH2;

@OnH2
class RecordOfActsOnH2Tests extends RecordOfActsTests {

}
