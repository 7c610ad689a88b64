package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class AttemptServiceOnPostgresTests extends AttemptServiceTests {

}
