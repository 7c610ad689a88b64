package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class PracticeServiceOnH2Tests extends PracticeServiceTests {

}
