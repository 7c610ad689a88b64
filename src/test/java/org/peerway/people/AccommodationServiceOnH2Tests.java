package org.peerway.people;

import org.peerway.OnH2;

@OnH2
class AccommodationServiceOnH2Tests extends AccommodationServiceTests {

}
