package org.peerway.roleplay;

import org.peerway.OnPostgres;

@OnPostgres
class InsightServiceOnPostgresTests extends InsightServiceTests {

}
