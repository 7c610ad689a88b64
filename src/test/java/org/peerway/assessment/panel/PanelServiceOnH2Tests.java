package org.peerway.assessment.panel;

import org.peerway.OnH2;

@OnH2
class PanelServiceOnH2Tests extends PanelServiceTests {

}
