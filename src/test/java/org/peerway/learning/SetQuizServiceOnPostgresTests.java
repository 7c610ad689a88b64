package org.peerway.learning;

import org.peerway.OnPostgres;

@OnPostgres
class SetQuizServiceOnPostgresTests extends SetQuizServiceTests {

}
