package org.peerway.assessment.panel;

import org.peerway.OnPostgres;

@OnPostgres
class PanelGuardsOnPostgresTests extends PanelGuardsTests {

}
