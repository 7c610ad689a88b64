package org.peerway.assessment.exchange.ui;

import java.io.ByteArrayInputStream;
import java.util.Set;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.peerway.assessment.Preview;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.ui.TryOut;
import org.peerway.base.ui.Action;

/** A question of a file as trainees would meet it, with the pictures it brings. */
final class LookDialog extends Dialog {

	/** Pictures that browsers only draw; others could do more. */
	private static final Set<String> DRAWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

	LookDialog(ImportedQuestion question) {
		setHeaderTitle(question.question().head().title());
		setWidth("46rem");
		setMaxWidth("100%");
		var tryOut = new TryOut();
		tryOut.show(Preview.of(question.question()));
		var content = new Div(tryOut);
		content.addClassName("col");
		question.media().forEach((media) -> content.add(shown(media)));
		add(content);
		getFooter().add(Action.outlined(getTranslation("exchange.close"), this::close));
	}

	private Div shown(Media media) {
		var name = new Paragraph(media.name());
		name.addClassNames("s", "sm");
		if (!DRAWN.contains(media.type())) {
			return new Div(name);
		}
		var file = DownloadHandler
			.fromInputStream((event) -> new DownloadResponse(new ByteArrayInputStream(media.bytes()), null,
					media.type(), media.bytes().length));
		var picture = new Image(file, getTranslation("exchange.item.picture", media.name()));
		picture.setMaxWidth("100%");
		return new Div(picture, name);
	}

}
