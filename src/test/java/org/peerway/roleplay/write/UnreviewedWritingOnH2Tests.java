package org.peerway.roleplay.write;

import org.peerway.OnH2;

import org.springframework.test.context.TestPropertySource;

@OnH2
@TestPropertySource(properties = "peerway.scenarios.review=false")
class UnreviewedWritingOnH2Tests extends UnreviewedWritingTests {

}
