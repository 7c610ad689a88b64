package org.peerway.roleplay.write.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.NotYet;
import org.peerway.base.ui.Note;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;
import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.write.DraftStatus;
import org.peerway.roleplay.write.FaultsException;
import org.peerway.roleplay.write.HinderedException;
import org.peerway.roleplay.write.Hindrance;
import org.peerway.roleplay.write.OpenDraft;
import org.peerway.roleplay.write.ScenarioWriting;
import org.peerway.roleplay.write.ui.desk.Team;

/**
 * The way of a role-play to those who play it: reviewed by a second person, published.
 */
final class ReviewPart extends Composite<Div> {

	private final transient Team team;

	private final transient OpenDraft draft;

	private final transient Runnable reload;

	private final transient List<Finding> faults;

	private final Div told = new Div();

	private final TextArea words = new TextArea();

	ReviewPart(Team team, CurrentPerson current, OpenDraft draft, List<Principle> principles, Runnable reload) {
		this.team = team;
		this.draft = draft;
		this.reload = reload;
		this.faults = new ScenarioCheck(principles.stream().map(Principle::id).toList()).faults(draft.scenario());
		this.words.setMaxLength(ScenarioWriting.LONGEST_NOTE);
		this.words.setManualValidation(true);
		this.words.setWidthFull();
		getContent().addClassNames("stack", "middle");
		getContent().add(returned(this, draft), this.told, now(current.id()));
	}

	/** Says why the draft was given back, if it was. */
	static Component returned(Component speaker, OpenDraft draft) {
		return draft.returned()
			.<Component>map(
					(reason) -> new Note(Note.Kind.WARM, speaker.getTranslation("roleplay.write.returned"), reason))
			.orElseGet(Div::new);
	}

	/** Says that the draft is read now. */
	static Component inReview(Component speaker, OpenDraft draft) {
		return new Note(Note.Kind.INFO, speaker.getTranslation("roleplay.write.in-review"),
				speaker.getTranslation("roleplay.write.in-review.text"))
			.actions(ActionLink.outlined(WriteLinks.to(draft.id(), DraftPart.REVIEW),
					speaker.getTranslation("roleplay.write.part.review")));
	}

	private Component now(PersonId me) {
		boolean needed = this.team.writing().needsReview();
		if (this.draft.status() == DraftStatus.IN_REVIEW) {
			boolean own = this.draft.askedBy().equals(Optional.of(me));
			return own ? waiting() : judge();
		}
		return needed ? ask() : publish("roleplay.write.publish.alone");
	}

	private Component ask() {
		var card = card("roleplay.write.ask", "roleplay.write.ask.text");
		if (this.faults.isEmpty()) {
			card.add(new Note(Note.Kind.DONE, getTranslation("roleplay.write.no-faults")),
					row(Action.primary(getTranslation("roleplay.write.ask.do"),
							() -> act(() -> this.team.writing().askReview(this.draft.id())))));
			return around(card);
		}
		card.add(faults(), row(Action.outlined(getTranslation("roleplay.write.ask.anyway"),
				() -> act(() -> this.team.writing().askReview(this.draft.id())))));
		return around(card);
	}

	private Component waiting() {
		var card = card("roleplay.write.waiting", "roleplay.write.waiting.text");
		card.add(row(Action.outlined(getTranslation("roleplay.write.take-back"),
				() -> act(() -> this.team.writing().takeBack(this.draft.id())))));
		return around(card);
	}

	private Component judge() {
		var card = publish("roleplay.write.judge");
		var reason = new TextArea(getTranslation("roleplay.write.give-back.reason"));
		reason.setHelperText(getTranslation("roleplay.write.give-back.help"));
		reason.setMaxLength(ScenarioWriting.LONGEST_NOTE);
		reason.setManualValidation(true);
		reason.setWidthFull();
		var back = card("roleplay.write.give-back", "roleplay.write.give-back.text");
		back.add(reason, row(Action.outlined(getTranslation("roleplay.write.give-back.do"), () -> giveBack(reason))));
		var both = new Div(card, around(back));
		both.addClassName("stack");
		return both;
	}

	private void giveBack(TextArea reason) {
		boolean silent = reason.getValue().isBlank();
		reason.setErrorMessage(getTranslation("roleplay.write.give-back.missing"));
		reason.setInvalid(silent);
		if (silent) {
			reason.focus();
			return;
		}
		act(() -> this.team.writing().giveBack(this.draft.id(), reason.getValue()));
	}

	private Component publish(String title) {
		int next = this.draft.newestVersion().orElse(0) + 1;
		String label = getTranslation("roleplay.write.publish", next);
		var card = card(title, title + ".text");
		this.words.setLabel(getTranslation("roleplay.write.publish.note"));
		this.words.setHelperText(getTranslation("roleplay.write.publish.note.help"));
		Optional<Hindrance> hindrance = this.team.writing().hindrance(this.draft.id());
		if (!this.faults.isEmpty()) {
			card.add(faults(), new NotYet(label, getTranslation("roleplay.write.publish.faults", this.faults.size()))
				.cure(new Anchor(WriteLinks.to(this.draft.id()), getTranslation("roleplay.write.publish.mend"))));
		}
		else if (hindrance.isPresent()) {
			card.add(new NotYet(label, why(hindrance.get())));
		}
		else {
			card.add(new Note(Note.Kind.DONE, getTranslation("roleplay.write.no-faults")), this.words,
					row(Action.primary(label, () -> act(() -> this.team.writing()
						.publish(this.draft.id(), this.draft.changedAt(), this.words.getValue())))));
		}
		return around(card);
	}

	private Div card(String title, String text) {
		var body = new Div(new H2(getTranslation(title)), new Paragraph(getTranslation(text)));
		body.addClassName("col");
		return body;
	}

	private static Component around(Div body) {
		return new Card(body);
	}

	private static Component row(Component... acts) {
		var row = new Div(acts);
		row.addClassName("row");
		return row;
	}

	private Component faults() {
		var list = new UnorderedList();
		list.addClassName("bullets");
		this.faults.stream().limit(10).forEach((fault) -> list.add(new ListItem(say(fault))));
		return new Note(Note.Kind.CARE, getTranslation("roleplay.write.faults", this.faults.size())).add(list)
			.actions(
					ActionLink.outlined(WriteLinks.to(this.draft.id()), getTranslation("roleplay.write.publish.mend")));
	}

	private String say(Finding finding) {
		return getTranslation(finding.wrong().key(), finding.wrong().details().toArray()) + " "
				+ getTranslation(finding.right().key(), finding.right().details().toArray());
	}

	private String why(Hindrance hindrance) {
		return getTranslation("roleplay.write.hindered." + hindrance.key());
	}

	/** Does it, or says plainly why it cannot be done. */
	private void act(Runnable act) {
		this.told.removeAll();
		try {
			act.run();
			this.reload.run();
		}
		catch (HinderedException ex) {
			this.told.add(new Note(Note.Kind.WARM, why(ex.hindrance()))
				.actions(Action.outlined(getTranslation("roleplay.write.hindered.reload"),
						() -> UI.getCurrent().refreshCurrentRoute(false)))
				.announced());
		}
		catch (FaultsException ex) {
			this.told
				.add(new Note(Note.Kind.CARE, getTranslation("roleplay.write.faults", ex.faults().size())).announced());
		}
	}

}
