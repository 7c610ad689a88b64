package org.peerway.roleplay.write;

import org.peerway.OnPostgres;

@OnPostgres
class PublishedPlayOnPostgresTests extends PublishedPlayTests {

}
