package org.peerway.assessment.compose;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.peerway.Acting;
import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.bank.BankReview;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.FolderName;
import org.peerway.assessment.bank.PoolRule;
import org.peerway.people.Role;

import org.springframework.boot.test.context.TestComponent;

/** Publishes a quiz of one question with pictures before and after the answer. */
@TestComponent
public class PicturedQuiz {

	/** A picture of one pixel. */
	public static final byte[] PNG = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private final BankDrafts drafts;

	private final BankFolders folders;

	private final BankReview review;

	private final BankService bank;

	private final BankPictures pictures;

	private final ComposeService quizzes;

	PicturedQuiz(BankDrafts drafts, BankFolders folders, BankReview review, BankService bank, BankPictures pictures,
			ComposeService quizzes) {
		this.drafts = drafts;
		this.folders = folders;
		this.review = review;
		this.bank = bank;
		this.pictures = pictures;
		this.quizzes = quizzes;
	}

	/** What was published: the quiz, and its question in the bank. */
	public record Edition(QuizRef quiz, UUID question) {
	}

	/** Publishes a quiz of that mode; nobody acts after. */
	public Edition publish(Mode mode) {
		Acting.asSomebody(Role.TRAINER);
		var folder = this.folders.create(null, new FolderName("F " + UUID.randomUUID())).orElseThrow();
		var question = live(folder);
		Acting.asSomebody(Role.TRAINER);
		var rules = (mode == Mode.PRACTICE) ? AttemptRules.practice(Window.ALWAYS, ReviewRule.PRACTICE)
				: new AttemptRules(mode, 5, Waits.NONE, TimeRule.NONE, Window.ALWAYS);
		var pool = new PoolRule(folder, Set.of(), Set.of(), Set.of(), null, Set.of(), Locale.ENGLISH);
		var id = this.quizzes.create(new QuizDraft("Maps", Locale.ENGLISH, 15, (mode == Mode.PRACTICE) ? 0 : 1, rules,
				List.of(new SectionDraft("", 1, pool))));
		var edition = this.quizzes.publish(id, 0, "").ref();
		Acting.asNobody();
		return new Edition(edition, question);
	}

	private UUID live(UUID folder) {
		var id = this.drafts.create(folder, Locale.ENGLISH, Map.of("kind", "single"), List.of());
		var tree = Map.<String, Object>of("kind", "single", "title", "A map", "hint", "See " + picture(id, "hint"),
				"ask",
				"Look at **this** map, or [that](https://maps.example/):\n\n"
						+ picture(id, "map") + "\n\nWhich sign is it?",
				"said", "As drawn: " + picture(id, "said"), "options",
				List.of(Map.of("id", "a", "text", picture(id, "right"), "fits", true, "feedback",
						"Yes " + picture(id, "key")),
						Map.of("id", "b", "text", "A *river*", "feedback", "No " + picture(id, "wrong"))));
		int step = this.bank.item(id).orElseThrow().step();
		this.drafts.save(id, step, tree);
		this.review.send(id, step + 1, "");
		Acting.asSomebody(Role.TRAINER);
		this.review.approve(id, step + 1, "");
		return id;
	}

	private String picture(UUID question, String name) {
		this.pictures.keep(question, name + ".png", PNG);
		return "![Drawing of " + name + "](" + name + ".png)";
	}

}
