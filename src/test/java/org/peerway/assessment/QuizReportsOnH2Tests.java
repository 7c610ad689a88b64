package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class QuizReportsOnH2Tests extends QuizReportsTests {

}
