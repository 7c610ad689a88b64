package org.peerway.assessment.compose;

import org.peerway.OnH2;

@OnH2
class ComposeServiceOnH2Tests extends ComposeServiceTests {

}
