package org.peerway.learning.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

import org.peerway.assessment.ChangedMark;
import org.peerway.assessment.KeyChange;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.RegradeReport;
import org.peerway.assessment.RegradeService;
import org.peerway.assessment.StaleCorrectionException;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Tag;
import org.peerway.learning.CertificatesHeld;
import org.peerway.learning.HeldCertificate;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;

/** What a correction would change, by person, and the act itself with its reason. */
class RegradePanel extends Composite<Div> {

	/** Who knows marks, names and certificates. */
	record Register(RegradeService regrades, PeopleService people, CertificatesHeld certificates) {
	}

	/**
	 * What is looked at.
	 *
	 * @param earlier how many corrections of the quiz there were
	 */
	record Correction(QuizRef ref, KeyChange change, boolean neverLower, int earlier) {
	}

	/** A changed mark with what the office has to know beside it. */
	private record Row(ChangedMark mark, String name, List<HeldCertificate> certificates) {
	}

	private final transient Register register;

	private final transient Correction correction;

	private final transient Consumer<RegradeReport> done;

	private final transient Runnable stale;

	private final TextArea reason = new TextArea(getTranslation("learning.correction.reason"));

	/**
	 * Looks at what the change would do.
	 * @param stale what follows if somebody corrected the quiz meanwhile
	 * @throws IllegalArgumentException if it touches what was asked
	 */
	RegradePanel(Register register, Correction correction, Consumer<RegradeReport> done, Runnable stale) {
		this.register = register;
		this.correction = correction;
		this.done = done;
		this.stale = stale;
		var report = register.regrades().preview(correction.ref(), correction.change(), correction.neverLower());
		getContent().addClassName("stack");
		var heading = new H2(getTranslation("learning.correction.would"));
		heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
		getContent().add(heading, counts(report));
		if (report.changed() > 0) {
			getContent().add(marks());
		}
		getContent().add(act(report));
	}

	private Component counts(RegradeReport report) {
		var list = new UnorderedList(item("attempts", report.attempts()), item("higher", report.higher()),
				item("lower", report.lower()), item("now-passing", report.nowPassing()),
				item("not-passing", report.notPassing()));
		list.addClassName("bullets");
		return new Card(list);
	}

	private ListItem item(String key, int count) {
		return new ListItem(getTranslation("learning.correction.count." + key, count));
	}

	private Component marks() {
		var table = new DataTable<Row>(getTranslation("learning.correction.would"))
			.heading(getTranslation("learning.correction.person"), this::person)
			.text(getTranslation("learning.correction.before"), (row) -> row.mark().before().shown().toPlainString())
			.text(getTranslation("learning.correction.after"), (row) -> row.mark().after().shown().toPlainString())
			.column(getTranslation("learning.correction.pass"), this::pass)
			.column(getTranslation("learning.correction.certificates"), RegradePanel::certificates);
		var rows = new GrowingTable<Row>(table, getTranslation("learning.correction.more"), this::read);
		rows.begin();
		return rows;
	}

	private List<Row> read(Optional<Row> after, int limit) {
		var marks = this.register.regrades()
			.changes(this.correction.ref(), this.correction.change(), this.correction.neverLower(),
					after.map(Row::mark), limit);
		var people = marks.stream().map(ChangedMark::person).distinct().toList();
		var names = this.register.people().names(people);
		Map<PersonId, List<HeldCertificate>> held = this.register.certificates()
			.of(people)
			.stream()
			.collect(Collectors.groupingBy(HeldCertificate::person));
		return marks.stream()
			.map((mark) -> new Row(mark,
					names.getOrDefault(mark.person(), getTranslation("learning.correction.nobody")),
					held.getOrDefault(mark.person(), List.of())))
			.toList();
	}

	private Component person(Row row) {
		return new Span(getTranslation("learning.correction.attempt", row.name(), row.mark().number()));
	}

	private Component pass(Row row) {
		if (!row.mark().passChanged()) {
			return new Span(getTranslation(
					row.mark().passedAfter() ? "learning.correction.passes" : "learning.correction.does-not"));
		}
		return row.mark().passedAfter() ? Tag.done(getTranslation("learning.correction.passes-now"))
				: Tag.missing(getTranslation("learning.correction.no-longer"));
	}

	private static Component certificates(Row row) {
		if (row.certificates().isEmpty()) {
			return new Span();
		}
		var list = new Div();
		list.addClassNames("row", "tight");
		row.certificates().forEach((one) -> list.add(new Anchor("register?q=" + one.serial(), one.serial())));
		return list;
	}

	private Component act(RegradeReport report) {
		this.reason.setHelperText(getTranslation("learning.correction.reason.help"));
		this.reason.setMaxLength(RegradeService.LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setManualValidation(true);
		this.reason.setErrorMessage(getTranslation("learning.correction.reason.wrong"));
		this.reason.setWidthFull();
		var act = Action.primary(getTranslation("learning.correction.act", report.changed()), this::apply);
		return new Card(this.reason, act);
	}

	private void apply() {
		this.reason.setInvalid(this.reason.getValue().isBlank());
		if (this.reason.isInvalid()) {
			this.reason.focus();
			return;
		}
		correct().ifPresentOrElse(this.done, this.stale);
	}

	/** Nothing if somebody corrected the quiz meanwhile. */
	private Optional<RegradeReport> correct() {
		try {
			return Optional.of(this.register.regrades()
				.apply(this.correction.ref(), this.correction.change(), this.correction.neverLower(),
						this.correction.earlier(), this.reason.getValue()));
		}
		catch (StaleCorrectionException ex) {
			return Optional.empty();
		}
	}

}
