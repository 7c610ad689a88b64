package org.peerway.assessment.bank.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

import org.peerway.assessment.bank.BankBulk;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankFilter;
import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankStatus;
import org.peerway.assessment.bank.DraftChange;
import org.peerway.base.Languages;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.PageHeader;

/** What a question is called, where it stands and lies, and what can be done with it. */
final class QuestionHeader extends Composite<Div> {

	private final transient BankDrafts drafts;

	private final transient BankBulk bulk;

	private final transient Runnable changed;

	QuestionHeader(BankDrafts drafts, BankBulk bulk, Runnable changed) {
		this.drafts = drafts;
		this.bulk = bulk;
		this.changed = changed;
	}

	void show(BankItem item, String title, Optional<String> folder) {
		var header = new PageHeader(title).crumb(getTranslation("assessment.bank.menu"), BankAddress.LIST)
			.titled(QuestionTable.language(item.language()));
		item.folder()
			.ifPresent((id) -> folder.ifPresent(
					(name) -> header.crumb(name, new BankAddress(BankFilter.NONE, 0).in(Optional.of(id)).href())));
		header.add(BankWords.state(this, item.status(), item.draft().isPresent(), item.inReview()), facts(item));
		header.actions(more(item));
		getContent().removeAll();
		getContent().add(header);
	}

	private Component facts(BankItem item) {
		var facts = new Paragraph(span(BankWords.kind(this, item.kind())),
				span(BankWords.language(this, item.language())));
		facts.addClassNames("s", "sm", "dot-line");
		if (!item.tags().isEmpty()) {
			facts.add(span(getTranslation("assessment.bank.tagged", String.join(", ", item.tags()))));
		}
		item.siblings().forEach((sibling) -> {
			var language = Locale.of(sibling.language());
			var link = new Anchor(BankAddress.question(sibling.id()),
					getTranslation("assessment.bank.sibling." + language.getLanguage()));
			facts.add(new Span(link));
		});
		return facts;
	}

	private static Span span(String words) {
		return new Span(words);
	}

	/** What is done with a question less often than writing it. */
	private Component more(BankItem item) {
		var code = new Paragraph(getTranslation("assessment.bank.code", item.code()));
		code.addClassNames("s", "sm");
		var summary = new Span(getTranslation("assessment.bank.more"));
		var more = new NativeDetails(summary, new Div(acts(item), code));
		more.addClassName("more");
		more.getSummary().addClassName("btn");
		return more;
	}

	private Component acts(BankItem item) {
		var acts = new Div();
		acts.addClassName("question-acts");
		acts.add(Action.plain(getTranslation("assessment.bank.tags"), () -> tags(item)),
				Action.plain(getTranslation("assessment.bank.duplicate"), () -> go(this.drafts.duplicate(item.id()))));
		Languages.ALL.stream()
			.filter((language) -> !language.equals(item.language()) && item.siblings()
				.stream()
				.noneMatch((sibling) -> sibling.language().equals(language.getLanguage())))
			.forEach((language) -> acts.add(translate(item, language)));
		if (item.draft().isPresent() && !item.inReview()) {
			acts.add(Action.plain(getTranslation("assessment.bank.discard"), () -> discard(item)));
		}
		if (item.status() == BankStatus.LIVE && !item.inReview()) {
			acts.add(Action.plain(getTranslation("assessment.bank.bulk.retire"), () -> retire(item)));
		}
		return acts;
	}

	private Component translate(BankItem item, Locale language) {
		return Action.plain(getTranslation("assessment.bank.translate." + language.getLanguage()),
				() -> this.drafts.translate(item.id(), language).ifPresent(QuestionHeader::go));
	}

	private void tags(BankItem item) {
		var words = new TextField(getTranslation("assessment.bank.tags"));
		words.setHelperText(getTranslation("assessment.bank.tags.help"));
		words.setValue(String.join(", ", item.tags()));
		words.setWidthFull();
		new ActDialog(getTranslation("assessment.bank.tags"), words, getTranslation("assessment.bank.save"), () -> {
			this.drafts.setTags(item.id(), BulkBar.tags(words.getValue()));
			this.changed.run();
		}).open();
	}

	private void discard(BankItem item) {
		var means = new Span(getTranslation(
				(item.versions() > 0) ? "assessment.bank.discard.means" : "assessment.bank.discard.means.all"));
		new ActDialog(getTranslation("assessment.bank.discard"), means, getTranslation("assessment.bank.discard.do"),
				() -> discarded(item, this.drafts.discard(item.id(), item.step())))
			.open();
	}

	private void discarded(BankItem item, DraftChange change) {
		if (change instanceof DraftChange.Done && item.versions() == 0) {
			UI.getCurrent().navigate(BankAddress.LIST);
		}
		else {
			this.changed.run();
		}
	}

	private void retire(BankItem item) {
		new ActDialog(getTranslation("assessment.bank.bulk.retire.title", 1),
				new Span(getTranslation("assessment.bank.bulk.retire.means")),
				getTranslation("assessment.bank.bulk.retire"), () -> {
					this.bulk.retire(List.of(item.id()));
					this.changed.run();
				})
			.open();
	}

	private static void go(UUID question) {
		UI.getCurrent().navigate(BankAddress.question(question));
	}

}
