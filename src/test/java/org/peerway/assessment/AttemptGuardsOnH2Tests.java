package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class AttemptGuardsOnH2Tests extends AttemptGuardsTests {

}
