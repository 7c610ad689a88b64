package org.peerway.assessment.bank;

import org.peerway.OnPostgres;

@OnPostgres
class BankDraftsOnPostgresTests extends BankDraftsTests {

}
