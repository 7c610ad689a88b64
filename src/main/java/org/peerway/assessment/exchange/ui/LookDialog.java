package org.peerway.assessment.exchange.ui;

import java.util.stream.Collectors;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.Embeds;
import org.peerway.assessment.Preview;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.yaml.QuestionTexts;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.assessment.ui.TryOut;
import org.peerway.base.ui.Action;

/**
 * A question of a file as trainees would meet it, and the pictures that no text of it
 * shows.
 */
final class LookDialog extends Dialog {

	LookDialog(ImportedQuestion question) {
		setHeaderTitle(question.question().head().title());
		setWidth("46rem");
		setMaxWidth("100%");
		var pictures = new LookPictures(question.media(), getElement());
		addDetachListener((event) -> pictures.end());
		var tryOut = new TryOut();
		tryOut.show(Preview.of(question.question(), pictures.embeds()));
		var content = new Div(tryOut);
		content.addClassName("col");
		var shown = QuestionTexts.pictures(question.question())
			.stream()
			.map(Markdown.Picture::name)
			.collect(Collectors.toSet());
		question.media()
			.stream()
			.filter((media) -> !shown.contains(media.name()))
			.forEach((media) -> content.add(apart(media, pictures.embeds())));
		add(content);
		getFooter().add(Action.outlined(getTranslation("exchange.close"), this::close));
	}

	private Div apart(Media media, Embeds embeds) {
		var name = new Paragraph(media.name());
		name.addClassNames("s", "sm");
		var address = embeds.pictures().get(media.name());
		if (address == null) {
			return new Div(name);
		}
		var picture = new Image(address, getTranslation("exchange.item.picture", media.name()));
		picture.setMaxWidth("100%");
		return new Div(picture, name);
	}

}
