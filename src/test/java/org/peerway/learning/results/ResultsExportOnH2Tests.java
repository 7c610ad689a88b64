package org.peerway.learning.results;

import org.peerway.OnH2;

@OnH2
class ResultsExportOnH2Tests extends ResultsExportTests {

}
