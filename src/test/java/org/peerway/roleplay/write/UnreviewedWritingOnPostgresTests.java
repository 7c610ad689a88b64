package org.peerway.roleplay.write;

import org.peerway.OnPostgres;

import org.springframework.test.context.TestPropertySource;

@OnPostgres
@TestPropertySource(properties = "peerway.scenarios.review=false")
class UnreviewedWritingOnPostgresTests extends UnreviewedWritingTests {

}
