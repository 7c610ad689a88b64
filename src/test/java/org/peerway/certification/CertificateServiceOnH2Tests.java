package org.peerway.certification;

import org.peerway.OnH2;

@OnH2
class CertificateServiceOnH2Tests extends CertificateServiceTests {

}
