package org.peerway.audit;

import org.peerway.OnPostgres;

@OnPostgres
class AuditTrailOnPostgresTests extends AuditTrailTests {

}
