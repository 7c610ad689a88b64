package org.peerway.assessment.panel;

import org.peerway.OnH2;

@OnH2
class PanelGuardsOnH2Tests extends PanelGuardsTests {

}
