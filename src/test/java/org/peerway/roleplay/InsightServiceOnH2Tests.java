package org.peerway.roleplay;

import org.peerway.OnH2;

@OnH2
class InsightServiceOnH2Tests extends InsightServiceTests {

}
