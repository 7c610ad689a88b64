package org.peerway.assessment;

import org.peerway.OnH2;

@OnH2
class RatingGuardsOnH2Tests extends RatingGuardsTests {

}
