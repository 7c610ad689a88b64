package org.peerway.assessment.exchange.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.peerway.assessment.exchange.Format;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;

/** What came of a file, item by item, before anything is stored. */
final class ReportCard extends Composite<Section> {

	private final transient DryRun run;

	private final Format format;

	private final transient Runnable changed;

	private final RemarkWords words = new RemarkWords(this);

	private final Map<DryRun.Part, Action> parts = new EnumMap<>(DryRun.Part.class);

	private final OrderedList list = new OrderedList();

	private final Paragraph where = new Paragraph();

	private final Action earlier = Action.plain(getTranslation("exchange.page.earlier"), () -> turn(-1))
		.icon(Icon.BACK);

	private final Action later = Action.plain(getTranslation("exchange.page.later"), () -> turn(1)).trailing(Icon.NEXT);

	private final H2 title = new H2(getTranslation("exchange.report"));

	/**
	 * Shows a dry run.
	 * @param changed hears when a person chose something else to keep
	 */
	ReportCard(DryRun run, String fileName, Format format, Runnable changed) {
		this.run = run;
		this.format = format;
		this.changed = changed;
		this.title.getElement().setAttribute("tabindex", "-1");
		this.list.addClassName("items");
		this.where.addClassNames("s", "sm");
		this.where.getElement().setAttribute("role", "status");
		getContent().addClassName("card");
		getContent().add(this.title, new Paragraph(getTranslation("exchange.report.of", fileName,
				getTranslation(format.key()), run.count(DryRun.Part.ALL))));
		if (!run.remarks().isEmpty()) {
			getContent().add(new Note(Note.Kind.INFO, getTranslation("exchange.report.file"))
				.add(this.words.list(run.remarks(), 0, format)));
		}
		if (run.count(DryRun.Part.ALL) > 0) {
			var pages = new Div(this.earlier, this.where, this.later);
			pages.addClassNames("row", "sp", "pages");
			getContent().add(parts());
			if (run.count(DryRun.Part.ALIKE) > 0) {
				getContent().add(Action.plain(getTranslation("exchange.keep.leave-alike"), this::leaveAlike));
			}
			getContent().add(this.list, pages);
			show();
		}
	}

	/** Brings a person here who reads by keyboard or ear. */
	void greet() {
		this.title.getElement().callJsFunction("focus");
	}

	private Div parts() {
		var row = new Div();
		row.addClassNames("row", "filters");
		row.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("exchange.parts"));
		for (DryRun.Part part : DryRun.Part.values()) {
			if (this.run.count(part) > 0) {
				var button = Action.outlined(name(part), () -> choose(part));
				this.parts.put(part, button);
				row.add(button);
			}
		}
		return row;
	}

	private String name(DryRun.Part part) {
		return getTranslation("exchange.part." + part.name().toLowerCase(Locale.ROOT), this.run.count(part));
	}

	private void choose(DryRun.Part part) {
		this.run.show(part);
		show();
	}

	private void leaveAlike() {
		this.run.leaveAlike();
		show();
		this.changed.run();
	}

	private void turn(int pages) {
		this.run.turn(pages);
		show();
		this.list.getElement().callJsFunction("scrollIntoView");
	}

	private void show() {
		var page = this.run.page();
		this.list.removeAll();
		page.forEach((line) -> this.list.add(new ListItem(new ItemRow(line, this.run, this.format, this.changed))));
		this.list.getElement().setAttribute("start", String.valueOf(this.run.first()));
		this.parts.forEach((part, button) -> {
			button.setText(name(part));
			button.getElement().setAttribute("aria-pressed", String.valueOf(part == this.run.part()));
		});
		this.where.setText(getTranslation("exchange.page", this.run.first(), this.run.first() + page.size() - 1,
				this.run.count(this.run.part())));
		this.earlier.setVisible(this.run.isEarlier());
		this.later.setVisible(this.run.isLater());
	}

}
