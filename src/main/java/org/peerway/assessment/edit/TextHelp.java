package org.peerway.assessment.edit;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;

/** Tells how texts of a question are written, and lets a picture be put into one. */
final class TextHelp extends Composite<Div> {

	/**
	 * Help without a way to pictures if there is no shelf for them.
	 * @param shown hears how a text refers to a picture that was put
	 */
	TextHelp(Optional<PictureShelf> shelf, Consumer<String> shown) {
		var help = new Paragraph(getTranslation("edit.text.help"));
		help.addClassName("hint");
		getContent().addClassName("text-help");
		getContent().add(help);
		shelf.ifPresent((pictures) -> getContent()
			.add(Action.outlined(getTranslation("edit.picture.add"), () -> new PictureDialog(pictures, shown).open())
				.icon(Icon.PLUS)));
	}

}
