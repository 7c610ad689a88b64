package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class AttemptRecordsOnH2Tests extends AttemptRecordsTests {

}
