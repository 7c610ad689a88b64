package org.peerway.course;

import org.peerway.OnH2;

@OnH2
class CourseCatalogueOnH2Tests extends CourseCatalogueTests {

}
