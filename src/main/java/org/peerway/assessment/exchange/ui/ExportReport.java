package org.peerway.assessment.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.QuestionWriter.Exported;
import org.peerway.assessment.exchange.Target;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.Tag;

/** What a file of questions holds, what it cannot hold, and the file itself. */
final class ExportReport extends Composite<Section> {

	private final transient List<Loss> losses;

	private final Target target;

	private final RemarkWords words = new RemarkWords(this);

	private final H2 title = new H2(getTranslation("exchange.export.report"));

	private final OrderedList list = new OrderedList();

	private final Action more = Action.plain(getTranslation("exchange.export.more"), this::grow);

	/**
	 * A question that is not whole in the file.
	 */
	private record Loss(ImportedQuestion question, Exported exported) {
	}

	ExportReport(BankExport.Gathered gathered, Target target) {
		this.target = target;
		var made = target.writer().write(gathered.questions());
		this.losses = losses(gathered.questions(), made.items());
		this.title.getElement().setAttribute("tabindex", "-1");
		this.list.addClassName("items");
		long written = made.items().stream().filter(Exported::written).count();
		getContent().addClassName("card");
		getContent().add(this.title,
				new Paragraph(getTranslation("exchange.export.written", written, getTranslation(target.key()))));
		tellRest(gathered);
		if (this.losses.isEmpty() && written > 0) {
			getContent().add(new Note(Note.Kind.DONE, getTranslation("exchange.export.whole")));
		}
		if (!this.losses.isEmpty()) {
			getContent().add(new Paragraph(getTranslation("exchange.export.losses", this.losses.size())), this.list,
					this.more);
			grow();
		}
		if (written > 0) {
			getContent().add(new Div(download(made.file())));
		}
	}

	private static List<Loss> losses(List<ImportedQuestion> questions, List<Exported> items) {
		return IntStream.range(0, items.size())
			.filter((index) -> !items.get(index).written() || !items.get(index).remarks().isEmpty())
			.mapToObj((index) -> new Loss(questions.get(index), items.get(index)))
			.toList();
	}

	private void tellRest(BankExport.Gathered gathered) {
		List<String> rest = new ArrayList<>();
		if (gathered.unpublished() > 0) {
			rest.add(getTranslation("exchange.export.unpublished", gathered.unpublished()));
		}
		if (!gathered.incomplete().isEmpty()) {
			rest.add(getTranslation("exchange.export.incomplete", gathered.incomplete().size(),
					String.join(" · ", gathered.incomplete().stream().limit(DryRun.PAGE).toList())));
		}
		if (gathered.more()) {
			rest.add(getTranslation("exchange.export.too-many", BankExport.MOST));
		}
		rest.forEach((words) -> getContent().add(new Note(Note.Kind.WARM, words)));
	}

	private Component download(byte[] file) {
		return Downloads.link(getTranslation("exchange.export.download"), "questions." + this.target.ending(),
				this.target.mediaType(), file);
	}

	/** Brings a person here who reads by keyboard or ear. */
	void greet() {
		this.title.getElement().callJsFunction("focus");
	}

	private void grow() {
		long shown = this.list.getChildren().count();
		this.losses.stream().skip(shown).limit(DryRun.PAGE).forEach((loss) -> this.list.add(new ListItem(row(loss))));
		this.more.setVisible(this.losses.size() > shown + DryRun.PAGE);
	}

	private Div row(Loss loss) {
		var title = new Span(loss.question().question().head().title());
		title.addClassName("b");
		var state = loss.exported().written()
				? new Tag(Tag.Kind.WARM, Icon.PENCIL, getTranslation("exchange.item.changed"))
				: Tag.missing(getTranslation("exchange.export.left-out"));
		var head = new Div(title, state);
		head.addClassNames("row", "sp");
		var row = new Div(head, this.words.list(loss.exported().remarks(), 0, this.target.format()));
		row.addClassName("item");
		return row;
	}

}
