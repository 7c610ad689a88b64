package org.peerway.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;

import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Prose;
import org.peerway.course.Programme;

/** The words of the code of ethics that the applicant accepted, to open. */
final class EthicsWords extends Composite<NativeDetails> {

	EthicsWords(Programme programme) {
		var code = programme.codeOfEthics();
		var words = new InLanguage(programme.language()).mark(new Prose(code.html()));
		getContent().setSummaryText(getTranslation("certification.found.accepted-words"));
		getContent().setContent(words);
		getContent().addClassName("evidence");
	}

}
