package org.peerway.roleplay.ui;

import com.vaadin.flow.component.html.Image;

import org.peerway.base.ui.InLanguage;
import org.peerway.roleplay.PlayScreen.Shown;

/** A picture beside what is said, with its words for those who do not see it. */
class ShownPicture extends Image {

	ShownPicture(Shown picture) {
		super(picture.address(), picture.alternative());
		InLanguage.told().mark(this);
		addClassName("shown");
	}

}
