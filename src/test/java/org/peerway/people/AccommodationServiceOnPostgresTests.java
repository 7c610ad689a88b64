package org.peerway.people;

import org.peerway.OnPostgres;

@OnPostgres
class AccommodationServiceOnPostgresTests extends AccommodationServiceTests {

}
