package org.peerway.assessment.compose.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.peerway.Acting;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankReview;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.FolderName;
import org.peerway.people.Role;

import org.springframework.boot.test.context.TestComponent;

/** Puts live questions into folders of their own. */
@TestComponent
class LiveBank {

	private final BankDrafts drafts;

	private final BankFolders folders;

	private final BankReview review;

	private final BankService bank;

	LiveBank(BankDrafts drafts, BankFolders folders, BankReview review, BankService bank) {
		this.drafts = drafts;
		this.folders = folders;
		this.review = review;
		this.bank = bank;
	}

	/** A new folder of that many questions in English; leaves nobody acting. */
	UUID folder(String name, int questions) {
		Acting.asSomebody(Role.TRAINER);
		var folder = this.folders.create(null, new FolderName(name)).orElseThrow();
		for (int i = 0; i < questions; i++) {
			live(folder, i);
		}
		Acting.asNobody();
		return folder;
	}

	private void live(UUID folder, int index) {
		Acting.asSomebody(Role.TRAINER);
		var tree = Map.<String, Object>of("kind", "single", "title", "Question " + index, "ask",
				"What fits " + index + "?", "options",
				List.of(Map.of("id", "a", "text", "This one", "fits", true), Map.of("id", "b", "text", "Another one")));
		var id = this.drafts.create(folder, Locale.ENGLISH, tree, List.of());
		int step = this.bank.item(id).orElseThrow().step();
		this.review.send(id, step, "");
		Acting.asSomebody(Role.TRAINER);
		this.review.approve(id, step, "");
	}

}
