package org.peerway.assessment.bank.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.VersionInfo;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Tag;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;

/** The published versions of a question, and how any two of them differ. */
final class HistoryPart extends Composite<Div> {

	private final transient BankService bank;

	private final transient BankItem item;

	private final Select<Integer> from = new Select<>();

	private final Select<Integer> to = new Select<>();

	private final Div differences = new Div();

	HistoryPart(BankService bank, PeopleService people, BankItem item) {
		this.bank = bank;
		this.item = item;
		getContent().addClassNames("stack", "middle");
		var versions = bank.versions(item.id());
		if (versions.isEmpty()) {
			getContent().add(new Card(new Paragraph(getTranslation("assessment.bank.history.none"))));
			return;
		}
		getContent().add(Card.titled(getTranslation("assessment.bank.history.versions"), table(people, versions)));
		var texts = texts(versions);
		if (texts.size() > 1) {
			getContent().add(comparison(texts));
		}
	}

	private Component table(PeopleService people, List<VersionInfo> versions) {
		var names = people.names(versions.stream()
			.flatMap((version) -> Stream.of(version.author(), version.reviewer()))
			.distinct()
			.toList());
		var table = new DataTable<VersionInfo>(getTranslation("assessment.bank.history.versions"))
			.heading(getTranslation("assessment.bank.history.version"), this::version)
			.text(getTranslation("assessment.bank.history.published"), (version) -> Moments.day(version.publishedAt()))
			.text(getTranslation("assessment.bank.history.author"), (version) -> name(names, version.author()))
			.text(getTranslation("assessment.bank.history.reviewer"), (version) -> name(names, version.reviewer()))
			.text(getTranslation("assessment.bank.history.note"), VersionInfo::note);
		table.setItems(versions);
		return table;
	}

	private Component version(VersionInfo version) {
		var number = new Span(Integer.toString(version.number()));
		number.addClassName("b");
		var cell = new Div(number);
		cell.addClassNames("row", "tight");
		if (this.item.live().filter((live) -> live == version.number()).isPresent()) {
			cell.add(Tag.done(getTranslation("assessment.bank.status.live")));
		}
		return cell;
	}

	private static String name(Map<PersonId, String> names, PersonId person) {
		return names.getOrDefault(person, "");
	}

	/** The newest first: the draft if there is one, then the versions. */
	private List<Integer> texts(List<VersionInfo> versions) {
		var texts = new ArrayList<Integer>();
		if (this.item.draft().isPresent()) {
			texts.add(BankService.DRAFT);
		}
		versions.forEach((version) -> texts.add(version.number()));
		return texts;
	}

	private Component comparison(List<Integer> texts) {
		choice(this.from, "assessment.bank.history.from", texts, texts.get(1));
		choice(this.to, "assessment.bank.history.to", texts, texts.getFirst());
		var choices = new Div(this.from, this.to);
		choices.addClassName("row");
		this.differences.getElement().setAttribute("role", "status");
		compare();
		return Card.titled(getTranslation("assessment.bank.history.compare"), choices, this.differences);
	}

	private void choice(Select<Integer> select, String label, List<Integer> texts, int chosen) {
		select.setLabel(getTranslation(label));
		select.setItems(texts);
		select.setItemLabelGenerator(
				(number) -> (number == BankService.DRAFT) ? getTranslation("assessment.bank.history.draft")
						: getTranslation("assessment.bank.history.number", number));
		select.setValue(chosen);
		select.addValueChangeListener((event) -> compare());
	}

	private void compare() {
		this.differences.removeAll();
		this.differences
			.add(new Differences(this.bank.compare(this.item.id(), this.from.getValue(), this.to.getValue())));
	}

}
