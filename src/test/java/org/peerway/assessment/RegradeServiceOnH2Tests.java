package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class RegradeServiceOnH2Tests extends RegradeServiceTests {

}
