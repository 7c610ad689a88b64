package org.peerway.assessment.bank.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.Embeds;
import org.peerway.assessment.Preview;
import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.bank.check.DraftCheck;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.ui.TryOut;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Note;

/** The question as trainees meet it. */
final class TryPart extends Composite<Div> {

	TryPart(BankPictures pictures, BankItem item) {
		var tree = new DraftTree(item.tree());
		getContent().addClassName("middle");
		QuestionTable.language(item.language()).tell();
		if (DraftCheck.check(tree).isEmpty()) {
			var tryOut = new TryOut();
			tryOut.show(Preview.of(tree.question(), Embeds.of(pictures.addresses(item.id()))));
			var paper = new Card(tryOut);
			paper.getElement().setAttribute("theme", "trainee");
			getContent().add(paper);
		}
		else {
			getContent().add(new Note(Note.Kind.INFO, getTranslation("assessment.bank.try.not-yet"))
				.actions(ActionLink.outlined(BankAddress.question(item.id(), QuestionPart.CHECK),
						getTranslation("assessment.bank.try.what"))));
		}
	}

}
