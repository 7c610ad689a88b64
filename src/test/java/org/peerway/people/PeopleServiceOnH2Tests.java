package org.peerway.people;

import org.peerway.OnH2;

@OnH2
class PeopleServiceOnH2Tests extends PeopleServiceTests {

}
