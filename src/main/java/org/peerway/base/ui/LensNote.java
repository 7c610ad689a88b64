package org.peerway.base.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.lens.Lens;
import org.peerway.base.lens.LensEntry;

/**
 * A gentle note beside what somebody writes: which of the words are shorthand, and what
 * people say instead. It is kept nowhere, judges nothing and can be turned off.
 */
public final class LensNote extends Composite<Div> {

	/** More at once would be a list of faults. */
	private static final int MOST = 3;

	private final transient Lens lens;

	private final transient List<Locale> languages;

	private final transient Choice choice;

	private final Div told = new Div();

	private final Paragraph announced = new Paragraph();

	private final Checkbox on;

	private final Set<String> fine = new HashSet<>();

	private transient Map<LensEntry, String> shown = Map.of();

	private String text = "";

	/** Whether the writer wants such notes, and keeps to it. */
	public interface Choice {

		boolean isOn();

		void turn(boolean on);

	}

	/**
	 * A note that says nothing yet.
	 * @param languages that the text may be in, the likelier one first
	 */
	public LensNote(Lens lens, List<Locale> languages, Choice choice) {
		this.lens = lens;
		this.languages = List.copyOf(languages);
		this.choice = choice;
		this.announced.addClassName("vh");
		this.announced.getElement().setAttribute("role", "status");
		this.on = new Checkbox(getTranslation("base.lens.on"), choice.isOn());
		this.on.addValueChangeListener((event) -> turn(event.getValue()));
		getContent().addClassName("lens-note");
		getContent().add(this.told, this.announced, this.on);
	}

	/**
	 * Looks at what was written when the writer rests; the same words are not told again.
	 */
	public void look(String written) {
		this.text = written;
		show(this.on.getValue() ? seen() : Map.of());
	}

	private void turn(boolean on) {
		this.choice.turn(on);
		look(this.text);
	}

	/** Somebody else’s words in quotation marks are theirs. */
	private Map<LensEntry, String> seen() {
		Map<LensEntry, String> seen = new LinkedHashMap<>();
		this.lens.look(this.text, this.languages)
			.stream()
			.filter((finding) -> !finding.quoted() && !this.fine.contains(finding.entry().id()))
			.forEach((finding) -> seen.putIfAbsent(finding.entry(), finding.in(this.text)));
		return seen;
	}

	private void show(Map<LensEntry, String> seen) {
		if (seen.equals(this.shown)) {
			return;
		}
		this.shown = seen;
		this.told.removeAll();
		this.announced.setText("");
		if (!seen.isEmpty()) {
			this.told.add(note(seen));
			this.announced.setText(getTranslation("base.lens.announced", String.join(", ", seen.values())));
		}
	}

	private Note note(Map<LensEntry, String> seen) {
		var note = new Note(Note.Kind.WARM, getTranslation("base.lens.title"));
		seen.entrySet()
			.stream()
			.limit(MOST)
			.forEach((one) -> note.add(thought(one.getKey(), one.getValue()), LensWords.why(one.getKey())));
		if (seen.size() > MOST) {
			var further = seen.values()
				.stream()
				.skip(MOST)
				.map((words) -> getTranslation("base.lens.quoted", words))
				.collect(Collectors.joining(", "));
			note.add(new Paragraph(getTranslation("base.lens.more", seen.size() - MOST, further)));
		}
		var yours = new Paragraph(getTranslation("base.lens.yours"));
		yours.addClassNames("s", "sm");
		return note.add(yours).actions(Action.plain(getTranslation("base.lens.keep"), this::keep));
	}

	private Paragraph thought(LensEntry entry, String words) {
		var thought = new Paragraph(new Span(getTranslation("base.lens.wrote", words)));
		thought.addClassName("b");
		if (entry.question() != null) {
			thought.add(new Span(" "), new InLanguage(entry.language()).words(entry.question()));
		}
		return thought;
	}

	/** The words are meant; nothing more is said of them on this page. */
	private void keep() {
		this.shown.keySet().forEach((entry) -> this.fine.add(entry.id()));
		look(this.text);
		this.on.focus();
	}

}
