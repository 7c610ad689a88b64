package org.peerway.assessment.exchange.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.peerway.assessment.exchange.Format;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Tag;

/** One item of a file: what it is, what came of it, whether it is to be kept. */
final class ItemRow extends Composite<Div> {

	private final RemarkWords words = new RemarkWords(this);

	ItemRow(DryRun.Line line, DryRun run, Format format, Runnable changed) {
		var head = new Div(name(line, run, changed), state(line));
		head.addClassNames("row", "sp");
		var facts = new Paragraph(facts(line, format));
		facts.addClassNames("s", "sm");
		getContent().addClassName("item");
		getContent().add(head, facts);
		if (!line.remarks().isEmpty()) {
			getContent().add(this.words.list(line.remarks(), line.item().line(), format));
		}
		alike(line.alike());
		if (line.question().isPresent() && !line.kept()) {
			getContent().add(new Paragraph(getTranslation("exchange.item.too-big")));
		}
		line.question().ifPresent((question) -> getContent().add(look(question)));
	}

	private Component name(DryRun.Line line, DryRun run, Runnable changed) {
		if (!line.canBeChosen()) {
			var name = new Span(line.title().isBlank() ? getTranslation("exchange.item.unnamed") : line.title());
			name.addClassName("b");
			return name;
		}
		var keep = new Checkbox(line.title(), run.isChosen(line));
		keep.addClassName("keep");
		keep.addValueChangeListener((event) -> {
			run.choose(line, event.getValue());
			changed.run();
		});
		return keep;
	}

	private Tag state(DryRun.Line line) {
		return switch (line.part()) {
			case REFUSED -> Tag.missing(getTranslation("exchange.item.refused"));
			case CHANGED -> new Tag(Tag.Kind.WARM, Icon.PENCIL, getTranslation("exchange.item.changed"));
			default -> Tag.done(getTranslation("exchange.item.taken"));
		};
	}

	private String facts(DryRun.Line line, Format format) {
		var kind = line.question().map((one) -> this.words.kind(one.question().kind()));
		var where = Optional.of(this.words.line(line.item().line(), format)).filter((one) -> !one.isEmpty());
		var folders = line.question()
			.map(ImportedQuestion::folders)
			.filter((names) -> !names.isEmpty())
			.map((names) -> getTranslation("exchange.item.folder", String.join(" / ", names)));
		var media = line.question()
			.map((one) -> one.media().size())
			.filter((count) -> count > 0)
			.map((count) -> getTranslation("exchange.item.media", count));
		return String.join(" · ", Stream.of(kind, where, folders, media).flatMap(Optional::stream).toList());
	}

	private void alike(List<String> titles) {
		if (!titles.isEmpty()) {
			getContent().add(new Div(Tag.lookAt(getTranslation("exchange.item.alike", String.join(" · ", titles)))));
		}
	}

	private Action look(ImportedQuestion question) {
		var title = question.question().head().title();
		var look = Action.plain(getTranslation("exchange.item.look"), () -> new LookDialog(question).open())
			.icon(Icon.EYE);
		look.setAriaLabel(getTranslation("exchange.item.look.at", title));
		return look;
	}

}
