package org.peerway.assessment.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.peerway.Acting;
import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankReview;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.FolderName;
import org.peerway.assessment.bank.PoolRule;
import org.peerway.people.Role;

import org.springframework.boot.test.context.TestComponent;

/** Publishes a quiz from a bank of its own, by two people who go again. */
@TestComponent
public class Published {

	private final BankDrafts drafts;

	private final BankFolders folders;

	private final BankReview review;

	private final BankService bank;

	private final ComposeService quizzes;

	Published(BankDrafts drafts, BankFolders folders, BankReview review, BankService bank, ComposeService quizzes) {
		this.drafts = drafts;
		this.folders = folders;
		this.review = review;
		this.bank = bank;
		this.quizzes = quizzes;
	}

	/**
	 * Three of five questions are drawn, two points pass, two attempts; nobody acts
	 * after.
	 */
	public EditionInfo publish(String title) {
		Acting.asSomebody(Role.TRAINER);
		var folder = this.folders.create(null, new FolderName("F " + UUID.randomUUID())).orElseThrow();
		IntStream.range(0, 5).forEach((index) -> live(folder, index));
		Acting.asSomebody(Role.TRAINER);
		var pool = new PoolRule(folder, Set.of(), Set.of(), Set.of(), null, Set.of(), Locale.ENGLISH);
		var rules = new AttemptRules(Mode.QUIZ, 2, Waits.NONE, TimeRule.NONE, Window.ALWAYS);
		var id = this.quizzes
			.create(new QuizDraft(title, Locale.ENGLISH, 15, 2, rules, List.of(new SectionDraft("", 3, pool))));
		var edition = this.quizzes.publish(id, 0, "");
		Acting.asNobody();
		return edition;
	}

	private void live(UUID folder, int index) {
		Acting.asSomebody(Role.TRAINER);
		var tree = Map.<String, Object>of("kind", "single", "title", "Question " + index, "ask",
				"What fits number " + index + "?", "options",
				List.of(Map.of("id", "a", "text", "This one", "fits", true, "feedback", "It does."),
						Map.of("id", "b", "text", "Another one", "feedback", "It does not.")));
		var id = this.drafts.create(folder, Locale.ENGLISH, tree, List.of());
		int step = this.bank.item(id).orElseThrow().step();
		this.review.send(id, step, "");
		Acting.asSomebody(Role.TRAINER);
		this.review.approve(id, step, "");
	}

}
