package org.peerway.certification;

import org.peerway.OnPostgres;

@OnPostgres
class CertificateServiceOnPostgresTests extends CertificateServiceTests {

}
