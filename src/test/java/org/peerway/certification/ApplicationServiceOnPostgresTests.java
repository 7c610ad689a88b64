package org.peerway.certification;

import org.peerway.OnPostgres;

@OnPostgres
class ApplicationServiceOnPostgresTests extends ApplicationServiceTests {

}
