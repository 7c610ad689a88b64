package org.peerway.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;

/** What every error view says: what is, that nothing is lost, and the way home. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

	private final String text;

	private String title;

	ErrorPage(String key) {
		this.title = getTranslation(key + ".title");
		this.text = getTranslation(key + ".text");
		getContent().addClassName("narrow");
	}

	@Override
	public String getPageTitle() {
		return this.title + " · Peerway";
	}

	/** Says something closer than the usual title. */
	void title(String title) {
		this.title = title;
	}

	void show() {
		getContent().removeAll();
		getContent().add(new PageHeader(this.title),
				new Note(Note.Kind.WARM, this.text, getTranslation("shell.error.kept"))
					.actions(ActionLink.primary("/", getTranslation("shell.home"))));
	}

}
