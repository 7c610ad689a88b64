package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class RatingServiceOnPostgresTests extends RatingServiceTests {

}
