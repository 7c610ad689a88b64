package org.peerway.audit;

import org.peerway.OnH2;

@OnH2
class AuditTrailOnH2Tests extends AuditTrailTests {

}
