package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class AttemptRecordsOnPostgresTests extends AttemptRecordsTests {

}
