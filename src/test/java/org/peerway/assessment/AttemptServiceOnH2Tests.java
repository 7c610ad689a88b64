package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class AttemptServiceOnH2Tests extends AttemptServiceTests {

}
