package org.peerway.roleplay;

import org.peerway.OnH2;

@OnH2
class PlayServiceOnH2Tests extends PlayServiceTests {

}
