package org.peerway.learning;

import org.peerway.OnPostgres;

@OnPostgres
class LearningServiceOnPostgresTests extends LearningServiceTests {

}
