package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class QuestionTimesOnPostgresTests extends QuestionTimesTests {

}
