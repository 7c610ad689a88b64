package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class AttemptRacesOnPostgresTests extends AttemptRacesTests {

}
