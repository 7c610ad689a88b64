package org.peerway.roleplay.write.ui.desk;

import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.check.Finding.Severity;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.check.Fixes;
import org.peerway.roleplay.script.Scenario;

/** What is to put right or to think over, each with the way there. */
final class ProblemsPanel extends Composite<Card> {

	/** So many are enough to begin with. */
	private static final int FIRST = 12;

	private final Consumer<Finding> onGo;

	private final Consumer<Finding> onFix;

	private final H2 title = new H2();

	private final Div body = new Div();

	private boolean all;

	private Problems problems = Problems.NONE;

	ProblemsPanel(Consumer<Finding> onGo, Consumer<Finding> onFix) {
		this.onGo = onGo;
		this.onFix = onFix;
		this.title.getElement().setAttribute("tabindex", "-1");
		Keys.PROBLEMS.on(this.title);
		getContent().addClassName("problems");
		var head = new Div(this.title);
		head.getElement().setAttribute("role", "status");
		getContent().add(head, this.body);
	}

	/** Draws them anew only if they differ, so that the focus stays where it is. */
	void show(Scenario scenario, Problems problems, boolean editable) {
		boolean same = problems.all().equals(this.problems.all()) && !this.title.getText().isEmpty();
		this.problems = problems;
		String sentence = sentence();
		if (!sentence.equals(this.title.getText())) {
			this.title.setText(sentence);
		}
		if (!same) {
			draw(scenario, editable);
		}
	}

	private String sentence() {
		if (this.problems.all().isEmpty()) {
			return getTranslation("roleplay.write.problems.none");
		}
		return getTranslation("roleplay.write.problems", this.problems.faults(), this.problems.warnings());
	}

	private void draw(Scenario scenario, boolean editable) {
		this.body.removeAll();
		var list = new UnorderedList();
		list.addClassName("rows");
		var sorted = this.problems.faultsFirst();
		sorted.stream()
			.limit(this.all ? sorted.size() : FIRST)
			.forEach((finding) -> list.add(item(scenario, finding, editable)));
		this.body.add(list);
		if (!this.all && sorted.size() > FIRST) {
			this.body.add(Action.plain(getTranslation("roleplay.write.problems.all", sorted.size()), () -> {
				this.all = true;
				draw(scenario, editable);
				this.title.getElement().callJsFunction("focus");
			}));
		}
	}

	private ListItem item(Scenario scenario, Finding finding, boolean editable) {
		boolean fault = finding.severity() == Severity.FAULT;
		var wrong = new Span(say(finding.wrong()));
		wrong.addClassName("b");
		var kind = new Span(getTranslation(fault ? "roleplay.write.problem.fault" : "roleplay.write.problem.warning"));
		kind.addClassName("vh");
		var words = new Div(kind, wrong, new Span(" " + say(finding.right())));
		words.addClassName("grow");
		var acts = new Div();
		acts.addClassNames("row", "tight");
		if (editable && Fixes.apply(scenario, finding).isPresent()) {
			acts.add(SmallButton.of(mend(finding), say(finding.wrong()), true, () -> this.onFix.accept(finding)));
		}
		acts.add(SmallButton.of(getTranslation("roleplay.write.problem.go"), say(finding.wrong()), true,
				() -> this.onGo.accept(finding)));
		var row = new Div(icon(fault), words, acts);
		row.addClassNames("row", "top", "problem");
		return new ListItem(row);
	}

	private String mend(Finding finding) {
		return say(Objects.requireNonNull(finding.fix()).words());
	}

	private static Component icon(boolean fault) {
		var icon = (fault ? Icon.CARE : Icon.INFO).draw();
		icon.addClassName(fault ? "care" : "info");
		return icon;
	}

	/** A finding in the language of the screen. */
	String say(Finding finding) {
		return say(finding.wrong()) + " " + say(finding.right());
	}

	private String say(Words words) {
		return getTranslation(words.key(), words.details().toArray());
	}

}
