package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class RatingGuardsOnPostgresTests extends RatingGuardsTests {

}
