package org.peerway.learning.results;

import org.peerway.OnPostgres;

@OnPostgres
class ResultsExportOnPostgresTests extends ResultsExportTests {

}
