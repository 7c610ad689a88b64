package org.peerway.people;

import org.peerway.OnPostgres;

@OnPostgres
class RecordOfActsOnPostgresTests extends RecordOfActsTests {

}
