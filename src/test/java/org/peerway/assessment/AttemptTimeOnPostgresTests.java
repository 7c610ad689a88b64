package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class AttemptTimeOnPostgresTests extends AttemptTimeTests {

}
