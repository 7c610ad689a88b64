package org.peerway.assessment.bank;

import org.peerway.OnH2;

@OnH2
class BankDraftsOnH2Tests extends BankDraftsTests {

}
