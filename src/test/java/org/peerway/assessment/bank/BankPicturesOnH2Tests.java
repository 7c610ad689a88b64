package org.peerway.assessment.bank;

import org.peerway.OnH2;

@OnH2
class BankPicturesOnH2Tests extends BankPicturesTests {

}
