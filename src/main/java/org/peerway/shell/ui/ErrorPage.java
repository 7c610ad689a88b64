package org.peerway.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;

/** What every error view says: what is, that nothing is lost, and the way home. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

	private final String key;

	ErrorPage(String key) {
		this.key = key;
		getContent().addClassName("narrow");
	}

	@Override
	public String getPageTitle() {
		return getTranslation(this.key + ".title") + " · Peerway";
	}

	void say(String text) {
		getContent().removeAll();
		getContent().add(new PageHeader(getTranslation(this.key + ".title")),
				new Note(Note.Kind.WARM, text, getTranslation("shell.error.kept"))
					.actions(ActionLink.primary("/", getTranslation("shell.home"))));
	}

	void say() {
		say(getTranslation(this.key + ".text"));
	}

}
