package org.peerway.assessment.compose;

import org.peerway.OnPostgres;

@OnPostgres
class ComposeServiceOnPostgresTests extends ComposeServiceTests {

}
