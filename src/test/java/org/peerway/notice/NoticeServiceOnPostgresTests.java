package org.peerway.notice;

import org.peerway.OnPostgres;

@OnPostgres
class NoticeServiceOnPostgresTests extends NoticeServiceTests {

}
