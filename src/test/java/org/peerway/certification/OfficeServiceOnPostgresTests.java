package org.peerway.certification;

import org.peerway.OnPostgres;

@OnPostgres
class OfficeServiceOnPostgresTests extends OfficeServiceTests {

}
