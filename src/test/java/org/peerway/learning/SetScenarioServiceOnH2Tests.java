package org.peerway.learning;

import org.peerway.OnH2;

@OnH2
class SetScenarioServiceOnH2Tests extends SetScenarioServiceTests {

}
