package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class AttemptPicturesOnH2Tests extends AttemptPicturesTests {

}
