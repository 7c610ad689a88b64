package org.peerway.people;

import org.peerway.OnPostgres;

@OnPostgres
class DemoAccountsOnPostgresTests extends DemoAccountsTests {

}
