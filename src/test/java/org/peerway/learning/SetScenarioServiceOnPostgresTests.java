package org.peerway.learning;

import org.peerway.OnPostgres;

@OnPostgres
class SetScenarioServiceOnPostgresTests extends SetScenarioServiceTests {

}
