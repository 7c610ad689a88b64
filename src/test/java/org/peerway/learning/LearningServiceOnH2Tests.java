package org.peerway.learning;

import org.peerway.OnH2;

@OnH2
class LearningServiceOnH2Tests extends LearningServiceTests {

}
