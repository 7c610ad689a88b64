package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class AttemptSessionOnPostgresTests extends AttemptSessionTests {

}
