package org.peerway.assessment.panel;

import org.peerway.OnH2;

@OnH2
class PanelRacesOnH2Tests extends PanelRacesTests {

}
