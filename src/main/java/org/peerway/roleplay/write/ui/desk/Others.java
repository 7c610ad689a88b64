package org.peerway.roleplay.write.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Icon;
import org.peerway.people.PersonId;
import org.peerway.roleplay.write.DraftId;
import org.peerway.roleplay.write.Editing;

/** Who else has the draft open, asked for every few seconds. */
final class Others extends Composite<Paragraph> {

	private static final int SECONDS = 15;

	/** A screen that nobody touches for so long no longer asks. */
	private static final int MOST_ASKED = 20 * 60 / SECONDS;

	private final Team team;

	private final DraftId draft;

	private final Runnable onLook;

	private List<Editing> others = List.of();

	private Map<PersonId, String> names = Map.of();

	private At at = At.ABOUT;

	private int asked;

	private @Nullable Registration polling;

	Others(Team team, DraftId draft, Runnable onLook) {
		this.team = team;
		this.draft = draft;
		this.onLook = onLook;
		getContent().addClassName("others");
		getContent().getElement().setAttribute("role", "status");
	}

	@Override
	protected void onAttach(AttachEvent event) {
		event.getUI().setPollInterval(SECONDS * 1000);
		this.polling = event.getUI().addPollListener((poll) -> ask());
	}

	@Override
	protected void onDetach(DetachEvent event) {
		if (this.polling != null) {
			this.polling.remove();
		}
		event.getUI().setPollInterval(-1);
	}

	private void ask() {
		if (this.asked++ > MOST_ASKED) {
			getUI().ifPresent((ui) -> ui.setPollInterval(-1));
			return;
		}
		this.onLook.run();
	}

	/** The writer is there now. */
	void at(At at) {
		if (!at.equals(this.at)) {
			this.asked = 0;
			this.at = at;
		}
		this.team.presence().at(this.draft, at.place());
		this.others = this.team.presence().others(this.draft);
		this.names = this.team.people().names(this.others.stream().map(Editing::person).distinct().toList());
		show();
	}

	private void show() {
		String who = this.others.stream()
			.map((one) -> this.names.getOrDefault(one.person(), ""))
			.distinct()
			.collect(Collectors.joining(", "));
		String text = who.isEmpty() ? "" : getTranslation("roleplay.write.others", who);
		if (!text.equals(getElement().getTextRecursively())) {
			getContent().removeAll();
			if (!text.isEmpty()) {
				getContent().add(Icon.PEOPLE.draw(), new Span(text));
			}
		}
	}

	/** Names by the turn or ending where somebody else is. */
	Map<String, List<String>> byPlace() {
		return this.others.stream()
			.collect(Collectors.groupingBy(Editing::place,
					Collectors.mapping((one) -> this.names.getOrDefault(one.person(), ""), Collectors.toList())));
	}

}
