package org.peerway.people;

import org.peerway.OnPostgres;

@OnPostgres
class InvitationsOnPostgresTests extends InvitationsTests {

}
