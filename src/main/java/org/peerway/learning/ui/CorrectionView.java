package org.peerway.learning.ui;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.KeyChange;
import org.peerway.assessment.QuizPictures;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.RegradeService;
import org.peerway.assessment.edit.QuestionEditor;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.learning.CertificatesHeld;
import org.peerway.people.PeopleService;

/** Where the office corrects the key of a question, or withdraws it, after it was put. */
@Route("correction/:version/:quiz/:question")
@RolesAllowed("OFFICE")
class CorrectionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient RegradeService regrades;

	private final transient QuizPictures pictures;

	private final transient QuizPlaces places;

	private final transient RegradePanel.Register register;

	private final RadioButtonGroup<Boolean> withdraw = new RadioButtonGroup<>();

	private final Checkbox neverLower = new Checkbox(getTranslation("learning.correction.never-lower"));

	private final Paragraph wrong = new Paragraph();

	private final Div act = new Div();

	private final Div outcome = new Div();

	private transient QuestionEditor editor = QuestionEditor.ofKey();

	private String title = "";

	CorrectionView(RegradeService regrades, QuizPictures pictures, QuizPlaces places, PeopleService people,
			CertificatesHeld certificates) {
		this.regrades = regrades;
		this.pictures = pictures;
		this.places = places;
		this.register = new RegradePanel.Register(regrades, people, certificates);
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		this.editor.addDraftListener((draft) -> clear());
		this.withdraw.setLabel(getTranslation("learning.correction.what"));
		this.withdraw.setItems(false, true);
		this.withdraw.setItemLabelGenerator(
				(choice) -> getTranslation(choice ? "learning.correction.withdraw" : "learning.correction.key"));
		this.withdraw.addValueChangeListener((event) -> {
			this.editor.setVisible(!event.getValue());
			clear();
		});
		this.neverLower.setHelperText(getTranslation("learning.correction.never-lower.help"));
		this.neverLower.addValueChangeListener((event) -> clear());
		this.wrong.addClassName("field-error");
		this.wrong.getElement().setAttribute("role", "alert");
		this.outcome.addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			var parameters = event.getRouteParameters();
			show(new QuizRef(UUID.fromString(parameters.get("version").orElse("")), parameters.get("quiz").orElse("")),
					parameters.get("question").orElse(""));
		}
		catch (NoSuchElementException | IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

	private void show(QuizRef ref, String id) {
		var key = this.regrades.key(ref, id);
		var question = key.question();
		var place = this.places.of(ref);
		place.language().tell();
		this.title = getTranslation("learning.correction.title", question.head().title());
		this.editor.setEmbeds(this.pictures.of(ref, question));
		this.editor.setDraft(QuestionYaml.tree(question));
		this.withdraw.setValue(false);
		var settings = new Div(this.withdraw, this.neverLower);
		settings.addClassName("col");
		this.act.removeAll();
		this.act
			.add(Action.primary(getTranslation("learning.correction.look"), () -> look(ref, id, key.corrections())));
		getContent().removeAll();
		getContent().add(
				new PageHeader(this.title).crumb(getTranslation("learning.statistics.menu"), "statistics")
					.crumb(place.quiz().title(), Links.toStatistics(ref))
					.lead(getTranslation("learning.correction.lead")),
				new Card(settings), this.editor, this.wrong, this.act, this.outcome);
		clear();
	}

	/** What was looked at holds no more. */
	private void clear() {
		this.outcome.removeAll();
		this.act.setVisible(true);
	}

	/** What it would change, before anything is changed. */
	private void look(QuizRef ref, String question, int corrections) {
		this.wrong.setText("");
		clear();
		change(question).ifPresentOrElse((change) -> {
			try {
				var correction = new RegradePanel.Correction(ref, change, this.neverLower.getValue(), corrections);
				this.outcome.add(new RegradePanel(this.register, correction, (report) -> done(ref, report.changed()),
						() -> changedMeanwhile(ref, question)));
				this.act.setVisible(false);
			}
			catch (IllegalArgumentException ex) {
				this.wrong.setText(getTranslation("learning.correction.asked"));
			}
		}, () -> this.wrong.setText(getTranslation("learning.correction.incomplete")));
	}

	private Optional<KeyChange> change(String question) {
		return this.withdraw.getValue() ? Optional.of(new KeyChange.Withdraw(question))
				: this.editor.question().map(KeyChange.Correct::new);
	}

	/** What somebody else has corrected is shown, not overwritten. */
	private void changedMeanwhile(QuizRef ref, String question) {
		show(ref, question);
		this.wrong.setText(getTranslation("learning.correction.meanwhile"));
	}

	private void done(QuizRef ref, int changed) {
		var note = new Note(Note.Kind.DONE, getTranslation("learning.correction.done"),
				getTranslation("learning.correction.done.text", changed))
			.actions(ActionLink.outlined(Links.toStatistics(ref), getTranslation("learning.correction.back")));
		note.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
		getContent().removeAll();
		getContent().add(new PageHeader(this.title), note);
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
