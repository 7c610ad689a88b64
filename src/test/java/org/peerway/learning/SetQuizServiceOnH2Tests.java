package org.peerway.learning;

import org.peerway.OnH2;

@OnH2
class SetQuizServiceOnH2Tests extends SetQuizServiceTests {

}
