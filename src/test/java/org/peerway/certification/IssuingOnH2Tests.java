package org.peerway.certification;

import org.peerway.OnH2;

@OnH2
class IssuingOnH2Tests extends IssuingTests {

}
