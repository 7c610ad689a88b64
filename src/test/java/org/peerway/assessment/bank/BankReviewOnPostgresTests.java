package org.peerway.assessment.bank;

import org.peerway.OnPostgres;

@OnPostgres
class BankReviewOnPostgresTests extends BankReviewTests {

}
