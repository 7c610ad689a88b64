package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class RegradeRacesOnH2Tests extends RegradeRacesTests {

}
