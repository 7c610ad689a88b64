package org.peerway.assessment.bank.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.assessment.bank.BankDuplicates;
import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.bank.SimilarQuestion;
import org.peerway.assessment.bank.check.DraftCheck;
import org.peerway.assessment.bank.check.DraftProblem;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.bank.check.PictureCheck;
import org.peerway.assessment.bank.check.QuestionLint;
import org.peerway.assessment.bank.check.Warning;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;

/** What has to be put right, what may be worth a second look, and what is much alike. */
final class CheckPart extends Composite<Div> {

	CheckPart(BankDuplicates duplicates, BankPictures pictures, BankItem item) {
		var tree = new DraftTree(item.tree());
		var problems = DraftCheck.check(tree);
		getContent().addClassNames("stack", "middle");
		var ready = item.draft().isEmpty() && item.live().isPresent() ? "assessment.bank.check.problems.none.live"
				: "assessment.bank.check.problems.none";
		getContent().add(problems(problems, ready));
		if (problems.isEmpty()) {
			var seen = PictureCheck.check(tree.question(), pictures.addresses(item.id()).keySet());
			getContent().add(
					warnings(Stream.concat(seen.stream(), QuestionLint.check(tree.question(), item.language()).stream())
						.toList()));
		}
		getContent().add(alike(duplicates.of(item.id())));
	}

	private Component problems(List<DraftProblem> problems, String none) {
		return card("assessment.bank.check.problems", problems.isEmpty(), none, Icon.MISSING,
				problems.stream().map(this::problem));
	}

	private Component problem(DraftProblem problem) {
		return problem(this, problem);
	}

	static Component problem(Component on, DraftProblem problem) {
		var words = new Div();
		if (!problem.path().isEmpty()) {
			var field = new Span(FieldWords.counted(on, problem.path()) + ": ");
			field.addClassName("b");
			words.add(field);
		}
		words.add(new Span(on.getTranslation(problem.text(), problem.details().toArray())));
		return words;
	}

	private Component warnings(List<Warning> warnings) {
		return card("assessment.bank.check.warnings", warnings.isEmpty(), "assessment.bank.check.warnings.none",
				Icon.LEAF, warnings.stream()
					.map((warning) -> new Span(getTranslation(warning.kind().key(), warning.details().toArray()))));
	}

	private Component alike(List<SimilarQuestion> alike) {
		return card("assessment.bank.check.alike", alike.isEmpty(), "assessment.bank.check.alike.none", Icon.COPY,
				alike.stream().map(this::alike));
	}

	private Component alike(SimilarQuestion similar) {
		var row = similar.question();
		var link = new Anchor(BankAddress.question(row.id()), BankWords.title(this, row.title()));
		return new Div(link, new Span(" · " + percent(this, similar.similarity()) + " · "),
				new Span(BankWords.status(this, row.status())));
	}

	static String percent(Component on, double share) {
		return on.getTranslation("assessment.bank.alike",
				NumberFormat.getPercentInstance(UI.getCurrent().getLocale()).format(share));
	}

	private Component card(String title, boolean none, String nothing, Icon icon, Stream<? extends Component> lines) {
		if (none) {
			return Card.titled(getTranslation(title), new Paragraph(getTranslation(nothing)));
		}
		var list = new UnorderedList();
		list.addClassName("rules");
		lines.forEach((line) -> list.add(new ListItem(icon.draw(), line)));
		return Card.titled(getTranslation(title), list);
	}

}
