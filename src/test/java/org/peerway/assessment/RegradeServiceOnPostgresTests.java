package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class RegradeServiceOnPostgresTests extends RegradeServiceTests {

}
