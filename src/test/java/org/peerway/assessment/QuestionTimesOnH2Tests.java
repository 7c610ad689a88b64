package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class QuestionTimesOnH2Tests extends QuestionTimesTests {

}
