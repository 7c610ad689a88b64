package org.peerway.assessment.panel;

import org.peerway.OnPostgres;

@OnPostgres
class PanelRacesOnPostgresTests extends PanelRacesTests {

}
