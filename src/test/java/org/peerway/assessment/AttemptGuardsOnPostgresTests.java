package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class AttemptGuardsOnPostgresTests extends AttemptGuardsTests {

}
