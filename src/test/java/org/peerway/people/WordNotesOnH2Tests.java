package org.peerway.people;

import org.peerway.OnH2;

@OnH2
class WordNotesOnH2Tests extends WordNotesTests {

}
