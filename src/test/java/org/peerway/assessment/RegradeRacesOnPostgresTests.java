package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class RegradeRacesOnPostgresTests extends RegradeRacesTests {

}
