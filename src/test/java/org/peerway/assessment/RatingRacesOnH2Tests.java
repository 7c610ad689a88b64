package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class RatingRacesOnH2Tests extends RatingRacesTests {

}
