package org.peerway.certification;

import org.peerway.OnH2;

@OnH2
class ApplicationServiceOnH2Tests extends ApplicationServiceTests {

}
