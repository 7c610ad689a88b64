package org.peerway.people;

import org.peerway.OnH2;

@OnH2
class InvitationsOnH2Tests extends InvitationsTests {

}
