package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class AttemptPicturesOnPostgresTests extends AttemptPicturesTests {

}
