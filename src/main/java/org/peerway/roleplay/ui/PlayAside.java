package org.peerway.roleplay.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.InLanguage;
import org.peerway.roleplay.PlayScreen;

/** What stands beside a talk: who one is here, how far it went, what to look out for. */
public final class PlayAside extends Composite<Aside> {

	private final Paragraph count = new Paragraph();

	public PlayAside(PlayScreen screen) {
		this.count.addClassNames("s", "sm");
		getContent().addClassNames("col", "hide-s");
		getContent().add(
				Card.small(getTranslation("roleplay.where-you-are"),
						InLanguage.told().mark(new Paragraph(screen.role())), this.count),
				Card.small(getTranslation("roleplay.look-out-for"), new LookOutFor(screen.lookOutFor())));
		show(screen);
	}

	/** Counts on. */
	public void show(PlayScreen screen) {
		this.count.setText(getTranslation("roleplay.count", screen.step()));
	}

}
