package org.peerway.certification.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.InLanguage;
import org.peerway.certification.CaseFile;

/** Shows once more what will be printed for good, before a certificate is issued. */
final class LastLook extends Dialog {

	LastLook(CaseFile file, String today, Runnable issue) {
		var programme = file.worksheet().programme();
		var facts = new DescriptionList();
		facts.add(new DescriptionList.Term(getTranslation("certification.verify.name")),
				new DescriptionList.Description(file.name()),
				new DescriptionList.Term(getTranslation("certification.verify.programme")),
				new DescriptionList.Description(new InLanguage(programme.language()).mark(new Span(programme.title()))),
				new DescriptionList.Term(getTranslation("certification.verify.issued")),
				new DescriptionList.Description(today));
		var row = new Div(Action.primary(getTranslation("certification.last-look.do"), () -> {
			close();
			issue.run();
		}).once(), Action.plain(getTranslation("certification.last-look.not-yet"), this::close));
		row.addClassName("row");
		setHeaderTitle(getTranslation("certification.last-look.title"));
		setWidth("32rem");
		setMaxWidth("100%");
		add(facts, new Paragraph(getTranslation("certification.last-look.text")));
		getFooter().add(row);
	}

}
