package org.peerway.people;

import org.peerway.OnPostgres;

@OnPostgres
class FirstAdministratorOnPostgresTests extends FirstAdministratorTests {

}
