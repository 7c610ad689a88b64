package org.peerway.assessment;

import org.peerway.OnPostgres;

@OnPostgres
class QuizReportsOnPostgresTests extends QuizReportsTests {

}
