package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class AttemptSessionOnH2Tests extends AttemptSessionTests {

}
