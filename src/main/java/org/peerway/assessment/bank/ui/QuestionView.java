package org.peerway.assessment.bank.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.TopicSource;
import org.peerway.assessment.bank.BankBulk;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankDuplicates;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.bank.BankReview;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;

/** One question of the bank: written, tried, checked, reviewed, and how it came to be. */
@Route("bank/:question/:part?")
@RolesAllowed("TRAINER")
class QuestionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	/** Where the parts do not fit beside each other, they scroll. */
	private static final String INTO_SIGHT = "requestAnimationFrame(() => this.scrollIntoView({ block: 'nearest', inline: 'center' }))";

	private final transient BankService bank;

	private final transient BankDrafts drafts;

	private final transient BankReview review;

	private final transient BankDuplicates duplicates;

	private final transient BankFolders folders;

	private final transient BankPictures pictures;

	private final transient TopicSource topics;

	private final transient PeopleService people;

	private final transient CurrentPerson current;

	private final QuestionHeader header;

	private final Nav parts = new Nav();

	private final Div body = new Div();

	private transient UUID question = new UUID(0, 0);

	private QuestionPart part = QuestionPart.WRITE;

	private String title = "";

	QuestionView(BankService bank, BankDrafts drafts, BankReview review, BankDuplicates duplicates, BankFolders folders,
			BankPictures pictures, BankBulk bulk, TopicSource topics, PeopleService people, CurrentPerson current) {
		this.bank = bank;
		this.drafts = drafts;
		this.review = review;
		this.duplicates = duplicates;
		this.folders = folders;
		this.pictures = pictures;
		this.topics = topics;
		this.people = people;
		this.current = current;
		this.header = new QuestionHeader(drafts, bulk, this::reload);
		this.parts.addClassName("parts");
		this.body.addClassName("question-part");
		this.parts.getElement().setAttribute("aria-label", getTranslation("assessment.bank.parts"));
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(this.header, this.parts, this.body);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var parameters = event.getRouteParameters();
		this.question = parameters.get("question").flatMap(BankAddress::id).orElseThrow(NotFoundException::new);
		this.part = parameters.get("part")
			.map((word) -> QuestionPart.of(word).orElseThrow(NotFoundException::new))
			.orElse(QuestionPart.WRITE);
		reload();
	}

	private void reload() {
		var item = showHeader();
		showParts();
		this.body.removeAll();
		this.body.add(part(item));
	}

	private BankItem showHeader() {
		var item = this.bank.item(this.question).orElseThrow(NotFoundException::new);
		this.title = BankWords.title(this, new DraftTree(item.tree()).text("title"));
		this.header.show(item, this.title, folder(item));
		return item;
	}

	private Optional<String> folder(BankItem item) {
		return item.folder()
			.flatMap((id) -> this.folders.all().stream().filter((folder) -> folder.id().equals(id)).findFirst())
			.map((folder) -> folder.name());
	}

	private void showParts() {
		var list = new UnorderedList();
		for (QuestionPart one : QuestionPart.values()) {
			var link = new Anchor(BankAddress.question(this.question, one), getTranslation(one.key()));
			if (one == this.part) {
				link.getElement().setAttribute("aria-current", "page").executeJs(INTO_SIGHT);
			}
			list.add(new ListItem(link));
		}
		this.parts.removeAll();
		this.parts.add(list);
	}

	private Component part(BankItem item) {
		return switch (this.part) {
			case WRITE -> new WritePart(this.drafts, this.review, this.pictures,
					this.topics.inForce().and(this.bank.concepts()), item, this::reload, this::showHeader);
			case TRY -> new TryPart(this.pictures, item);
			case CHECK -> new CheckPart(this.duplicates, this.pictures, item);
			case REVIEW -> review(item);
			case HISTORY -> new HistoryPart(this.bank, this.people, item);
		};
	}

	private ReviewPart review(BankItem item) {
		return new ReviewPart(this.review, this.drafts, this.pictures, this.people, this.current, item, this::tell);
	}

	private void tell(ReviewPart.Outcome outcome) {
		var item = showHeader();
		showParts();
		this.body.removeAll();
		this.body.add(review(item).tell(outcome));
	}

	@Override
	public String getPageTitle() {
		return this.title + " · " + getTranslation("app.name");
	}

}
