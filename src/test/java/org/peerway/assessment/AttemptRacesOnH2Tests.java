package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class AttemptRacesOnH2Tests extends AttemptRacesTests {

}
