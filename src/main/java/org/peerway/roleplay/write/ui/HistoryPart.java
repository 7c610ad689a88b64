package org.peerway.roleplay.write.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.people.PersonId;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.DraftStatus;
import org.peerway.roleplay.write.HinderedException;
import org.peerway.roleplay.write.OpenDraft;
import org.peerway.roleplay.write.VersionInfo;
import org.peerway.roleplay.write.compare.ScenarioComparison;
import org.peerway.roleplay.write.ui.desk.Team;

/** The versions of a role-play, how any two of them differ, and the way back to one. */
final class HistoryPart extends Composite<Div> {

	/** The draft among the versions. */
	private static final int DRAFT = 0;

	private final transient Team team;

	private final transient OpenDraft draft;

	private final transient Map<Integer, VersionInfo> versions = new LinkedHashMap<>();

	private final Select<Integer> from = new Select<>();

	private final Select<Integer> to = new Select<>();

	private final Div differences = new Div();

	private final Div told = new Div();

	HistoryPart(Team team, OpenDraft draft, Runnable reload) {
		this.team = team;
		this.draft = draft;
		team.writing().versions(draft.id()).forEach((version) -> this.versions.put(version.number(), version));
		getContent().addClassNames("stack", "middle");
		getContent().add(this.told);
		if (this.versions.isEmpty()) {
			getContent().add(new Card(new Paragraph(getTranslation("roleplay.write.history.none"))));
			return;
		}
		getContent().add(Card.titled(getTranslation("roleplay.write.history.versions"), table()), comparison());
	}

	private Component table() {
		var all = List.copyOf(this.versions.values());
		Map<PersonId, String> names = this.team.people()
			.names(all.stream()
				.flatMap((version) -> Stream.concat(Stream.of(version.author()), version.reviewer().stream()))
				.distinct()
				.toList());
		var table = new DataTable<VersionInfo>(getTranslation("roleplay.write.history.versions"))
			.heading(getTranslation("roleplay.write.history.version"), (version) -> {
				var number = new Span(String.valueOf(version.number()));
				number.addClassName("b");
				number.getElement().setAttribute("title", "SHA-256 " + version.hash());
				return number;
			})
			.text(getTranslation("roleplay.write.history.published"), (version) -> Moments.day(version.publishedAt()))
			.text(getTranslation("roleplay.write.history.author"),
					(version) -> names.getOrDefault(version.author(), ""))
			.text(getTranslation("roleplay.write.history.reviewer"),
					(version) -> version.reviewer().map((who) -> names.getOrDefault(who, "")).orElse(""))
			.text(getTranslation("roleplay.write.history.note"), VersionInfo::note)
			.column("", this::restoring);
		table.setItems(all);
		return table;
	}

	private Component restoring(VersionInfo version) {
		if (this.draft.status() != DraftStatus.WRITING) {
			return new Span();
		}
		var restore = Action.plain(getTranslation("roleplay.write.restore"), () -> askRestore(version));
		restore.setAriaLabel(getTranslation("roleplay.write.restore.of", version.number()));
		return restore;
	}

	private void askRestore(VersionInfo version) {
		var dialog = new Dialog();
		dialog.setHeaderTitle(getTranslation("roleplay.write.restore.of", version.number()));
		dialog.setWidth("30rem");
		dialog.setMaxWidth("100%");
		dialog.add(new Paragraph(getTranslation("roleplay.write.restore.means", version.number())));
		dialog.getFooter()
			.add(Action.plain(getTranslation("roleplay.write.cancel"), dialog::close),
					Action.primary(getTranslation("roleplay.write.restore"), () -> {
						dialog.close();
						restore(version);
					}));
		dialog.open();
	}

	private void restore(VersionInfo version) {
		try {
			this.team.writing().restore(this.draft.id(), version.id());
			UI.getCurrent().navigate(WriteLinks.to(this.draft.id()));
		}
		catch (HinderedException ex) {
			this.told.removeAll();
			this.told.add(new Note(Note.Kind.WARM, getTranslation("roleplay.write.hindered." + ex.hindrance().key()))
				.announced());
		}
	}

	private Component comparison() {
		List<Integer> all = new ArrayList<>(List.of(DRAFT));
		all.addAll(this.versions.keySet());
		choice(this.from, "roleplay.write.history.from", all, all.get(1));
		choice(this.to, "roleplay.write.history.to", all, DRAFT);
		var choices = new Div(this.from, this.to);
		choices.addClassName("row");
		this.differences.getElement().setAttribute("role", "status");
		compare();
		return Card.titled(getTranslation("roleplay.write.history.compare"), choices, this.differences);
	}

	private void choice(Select<Integer> select, String label, List<Integer> all, int chosen) {
		select.setLabel(getTranslation(label));
		select.setItems(all);
		select.setItemLabelGenerator((number) -> (number == DRAFT) ? getTranslation("roleplay.write.history.draft")
				: getTranslation("roleplay.write.version", number));
		select.setValue(chosen);
		select.addValueChangeListener((event) -> compare());
	}

	private void compare() {
		this.differences.removeAll();
		Scenario before = scenario(this.from.getValue());
		Scenario after = scenario(this.to.getValue());
		this.differences.add(new ScenarioDifferences(ScenarioComparison.of(before, after), before, after));
	}

	private Scenario scenario(int number) {
		return Optional.ofNullable(this.versions.get(number))
			.map(VersionInfo::id)
			.map((UUID id) -> this.team.writing().version(id))
			.orElse(this.draft.scenario());
	}

}
