package org.peerway.certification.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Tag;
import org.peerway.certification.CaseFile;
import org.peerway.certification.Worksheet;
import org.peerway.certification.Worksheet.Finding;
import org.peerway.learning.ModuleState;

/** The requirements with what was found for each and whether it is met. */
final class WorksheetTable extends Composite<Div> {

	private final transient Worksheet worksheet;

	private final transient Optional<CaseFile> file;

	private WorksheetTable(Worksheet worksheet, Optional<CaseFile> file) {
		this.worksheet = worksheet;
		this.file = file;
		getContent().getElement()
			.setAttribute("role", "table")
			.setAttribute("aria-label", getTranslation("certification.worksheet.label"));
		getContent().add(head());
		worksheet.lines().forEach((line) -> getContent().add(row(line)));
	}

	/** As the applicant sees it. */
	static WorksheetTable own(Worksheet worksheet) {
		return new WorksheetTable(worksheet, Optional.empty());
	}

	/** As the office sees it, with the evidence to look at. */
	static WorksheetTable of(CaseFile file) {
		return new WorksheetTable(file.worksheet(), Optional.of(file));
	}

	private Component head() {
		var head = new Div(cell("columnheader", new Span(getTranslation("certification.worksheet.required"))),
				cell("columnheader", new Span(getTranslation("certification.worksheet.found"))),
				cell("columnheader", new Span(getTranslation("certification.worksheet.state"))));
		head.addClassNames("req", "head");
		head.getElement().setAttribute("role", "row");
		return head;
	}

	private Component row(Worksheet.Line line) {
		var state = line.finding().isMet() ? Tag.done(getTranslation("certification.worksheet.met"))
				: Tag.missing(getTranslation("certification.worksheet.missing"));
		var row = new Div(cell("cell", required(line)), cell("cell", found(line.finding())), cell("cell", state));
		row.addClassName("req");
		row.getElement().setAttribute("role", "row");
		return row;
	}

	private Component required(Worksheet.Line line) {
		var title = new Div(line.requirement().title());
		title.addClassName("b");
		var required = new Div(title);
		if (this.file.isEmpty()) {
			required.add(small(new Span(line.requirement().explain())));
		}
		return language().mark(required);
	}

	private static Div cell(String role, Component content) {
		var cell = new Div(content);
		cell.getElement().setAttribute("role", role);
		return cell;
	}

	private Component found(Finding finding) {
		return switch (finding) {
			case Finding.Modules modules -> modules(modules);
			case Finding.Attested attested -> attested(attested);
			case Finding.NotAttested open ->
				text(this.file.isEmpty() ? "certification.found.own.not-attested" : "certification.found.not-attested");
			case Finding.Accepted accepted -> accepted(accepted);
			case Finding.NotAccepted open -> text("certification.found.not-accepted", open.version());
			case Finding.NotEnrolled open -> text("certification.found.not-enrolled");
		};
	}

	private Component modules(Finding.Modules modules) {
		var found = new Div(new Paragraph(language().within(this, "certification.found.modules", modules.course(),
				modules.done(), modules.published().size(), modules.minutes() / 60, modules.minutes() % 60,
				modules.version())));
		this.file.ifPresentOrElse(
				(open) -> modules.published().forEach((module) -> found.add(new ModuleEvidence(open, module))),
				() -> modules.published()
					.stream()
					.filter((module) -> !module.isDone())
					.forEach((module) -> found.add(open(module))));
		return found;
	}

	private Component open(ModuleState module) {
		var link = new Anchor("module/" + module.id());
		link.add(language().within(this, "certification.found.module-open", module.title(), module.number()));
		return small(link);
	}

	private Component attested(Finding.Attested attested) {
		var day = Moments.day(attested.at());
		return this.file.<Component>map((open) -> {
			var words = small(new Span(getTranslation("certification.found.words", attested.statement())));
			words.addClassName("written");
			return new Div(text("certification.found.attested", open.attestedBy().orElse(""), day), words);
		}).orElseGet(() -> text("certification.found.own.attested", day));
	}

	private Component accepted(Finding.Accepted accepted) {
		var text = text("certification.found.accepted", accepted.version(), Moments.day(accepted.at()));
		return this.file.<Component>map((open) -> new Div(text, new EthicsWords(this.worksheet.programme())))
			.orElse(text);
	}

	private InLanguage language() {
		return new InLanguage(this.worksheet.programme().language());
	}

	private static Paragraph small(Component content) {
		var line = new Paragraph(content);
		line.addClassNames("s", "sm");
		return line;
	}

	private Paragraph text(String key, Object... parameters) {
		return new Paragraph(getTranslation(key, parameters));
	}

}
