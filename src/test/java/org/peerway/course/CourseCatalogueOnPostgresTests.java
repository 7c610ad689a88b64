package org.peerway.course;

import org.peerway.OnPostgres;

@OnPostgres
class CourseCatalogueOnPostgresTests extends CourseCatalogueTests {

}
