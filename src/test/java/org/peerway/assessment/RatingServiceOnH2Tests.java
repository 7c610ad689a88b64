package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class RatingServiceOnH2Tests extends RatingServiceTests {

}
