package org.peerway.roleplay.write;

import org.peerway.OnH2;

@OnH2
class PublishedPlayOnH2Tests extends PublishedPlayTests {

}
