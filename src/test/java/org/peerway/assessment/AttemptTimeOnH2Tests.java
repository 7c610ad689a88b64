package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class AttemptTimeOnH2Tests extends AttemptTimeTests {

}
