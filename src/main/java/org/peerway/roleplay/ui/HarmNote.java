package org.peerway.roleplay.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.roleplay.Debrief.Harm;
import org.peerway.roleplay.ui.DebriefPanel.Again;

/** Replies that could hurt, each with the reason and with what to say instead. */
class HarmNote extends Composite<Section> {

	HarmNote(List<Harm> harm, @Nullable Again again) {
		var words = new Div(new H2(getTranslation("roleplay.harm", harm.size())),
				new Paragraph(getTranslation("roleplay.harm.text")));
		harm.forEach((one) -> words.add(part(one, again)));
		getContent().addClassNames("note", "care", "harm");
		getContent().add(Icon.CARE.draw(), words);
	}

	private Component part(Harm harm, @Nullable Again again) {
		var part = new Div(new Quote(harm.reply()), InLanguage.told().mark(new Paragraph(harm.reason())));
		if (harm.instead() != null) {
			part.add(new Paragraph(InLanguage.told().within(this, "roleplay.try", harm.instead())));
		}
		if (again != null) {
			part.add(Action.outlined(getTranslation("roleplay.play-from"), () -> again.playFrom(harm.number())).once());
		}
		return part;
	}

}
