package org.peerway.roleplay.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PrincipleMark;
import org.peerway.base.ui.Tag;
import org.peerway.roleplay.Debrief.Moment;

/** A reply that mattered, and why. */
class MomentRow extends Composite<Div> {

	MomentRow(Moment moment) {
		var turn = new Span(getTranslation("roleplay.turn", moment.number()));
		turn.addClassName("t");
		var principle = new Tag(Tag.Kind.QUIET, PrincipleMark.of(moment.principle().id()).icon(),
				moment.principle().name());
		var judged = moment.helped() ? Tag.done(getTranslation("roleplay.moment.helped"))
				: new Tag(Tag.Kind.WARM, Icon.LEAF, getTranslation("roleplay.moment.missed"));
		var tags = new Div(principle, judged);
		tags.addClassNames("row", "tight");
		getContent().addClassName("moment");
		getContent().add(turn,
				new Div(tags, new Quote(moment.reply()), InLanguage.told().mark(new Paragraph(moment.feedback()))));
	}

}
