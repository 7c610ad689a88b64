package org.peerway.roleplay;

import org.peerway.OnPostgres;

@OnPostgres
class PlayServiceOnPostgresTests extends PlayServiceTests {

}
