package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class PracticeServiceOnPostgresTests extends PracticeServiceTests {

}
