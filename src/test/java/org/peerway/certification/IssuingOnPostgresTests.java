package org.peerway.certification;

import org.peerway.OnPostgres;

@OnPostgres
class IssuingOnPostgresTests extends IssuingTests {

}
