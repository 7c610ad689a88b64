package org.peerway.roleplay.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.peerway.base.ui.PrincipleMark;
import org.peerway.roleplay.script.Principle;

/** The practice principles that a scenario is about, each with its mark. */
public final class LookOutFor extends Composite<UnorderedList> {

	public LookOutFor(List<Principle> principles) {
		principles.forEach((principle) -> getContent()
			.add(new ListItem(PrincipleMark.of(principle.id()).named(principle.name()))));
	}

}
