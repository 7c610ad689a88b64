package org.peerway.people;

import org.peerway.OnPostgres;

@OnPostgres
class WordNotesOnPostgresTests extends WordNotesTests {

}
