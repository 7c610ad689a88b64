package org.peerway.people;

import org.peerway.OnH2;

@OnH2
class FirstAdministratorOnH2Tests extends FirstAdministratorTests {

}
