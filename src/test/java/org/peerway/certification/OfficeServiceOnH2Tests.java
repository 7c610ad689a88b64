package org.peerway.certification;

import org.peerway.OnH2;

@OnH2
class OfficeServiceOnH2Tests extends OfficeServiceTests {

}
