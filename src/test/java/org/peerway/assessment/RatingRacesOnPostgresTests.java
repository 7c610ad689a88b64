package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class RatingRacesOnPostgresTests extends RatingRacesTests {

}
