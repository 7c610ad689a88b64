package org.peerway.people;

import org.peerway.OnH2;

@OnH2
class DemoAccountsOnH2Tests extends DemoAccountsTests {

}
