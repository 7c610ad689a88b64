package org.peerway.notice;

import org.peerway.OnH2;

@OnH2
class NoticeServiceOnH2Tests extends NoticeServiceTests {

}
