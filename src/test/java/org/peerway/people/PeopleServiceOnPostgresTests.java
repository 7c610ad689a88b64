package org.peerway.people;

import org.peerway.OnPostgres;

@OnPostgres
class PeopleServiceOnPostgresTests extends PeopleServiceTests {

}
