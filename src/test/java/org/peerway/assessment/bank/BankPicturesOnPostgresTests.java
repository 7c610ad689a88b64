package org.peerway.assessment.bank;

import org.peerway.OnPostgres;

@OnPostgres
class BankPicturesOnPostgresTests extends BankPicturesTests {

}
