package org.peerway.roleplay.write.ui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.roleplay.write.Clash;
import org.peerway.roleplay.write.DraftStatus;
import org.peerway.roleplay.write.Hindrance;
import org.peerway.roleplay.write.OpenDraft;
import org.peerway.roleplay.write.StaleDraftException;

/**
 * What stands where something could not be kept: nothing is lost, and what can be done.
 */
final class KeptNote extends Composite<Div> {

	private final Keeper keeper;

	private final Team team;

	private final Runnable onKept;

	private boolean told;

	KeptNote(Keeper keeper, Team team, Runnable onKept) {
		this.keeper = keeper;
		this.team = team;
		this.onKept = onKept;
	}

	void show(Keeper.Outcome outcome) {
		switch (outcome) {
			case Keeper.Outcome.Kept _ -> {
				clear();
				this.onKept.run();
			}
			case Keeper.Outcome.Same _ -> {
			}
			case Keeper.Outcome.Stale stale -> stale(stale.why());
			case Keeper.Outcome.Hindered hindered -> hindered(hindered.why());
		}
	}

	/** Others may have sent the draft to a review meanwhile. */
	void follow(OpenDraft now) {
		if (now.status() == DraftStatus.IN_REVIEW && !this.told) {
			hindered(Hindrance.IN_REVIEW);
		}
	}

	private void clear() {
		getContent().removeAll();
		this.told = false;
	}

	private void stale(StaleDraftException why) {
		var names = this.team.people().names(why.clashes().stream().map(Clash::by).distinct().toList());
		var list = new UnorderedList();
		list.addClassName("bullets");
		why.clashes()
			.forEach((clash) -> list.add(new ListItem(getTranslation("roleplay.write.stale.one", clash.place(),
					names.getOrDefault(clash.by(), ""), Moments.time(clash.at())))));
		put(new Note(Note.Kind.WARM, getTranslation("roleplay.write.stale"),
				getTranslation("roleplay.write.stale.text"))
			.add(list)
			.actions(Action.outlined(getTranslation("roleplay.write.stale.mine"), () -> {
				clear();
				show(this.keeper.keepMine());
			}), Action.outlined(getTranslation("roleplay.write.stale.theirs"), () -> {
				clear();
				show(this.keeper.takeTheirs());
			})));
	}

	private void hindered(Hindrance why) {
		put(new Note(Note.Kind.WARM, getTranslation("roleplay.write.hindered." + why.key()),
				getTranslation("roleplay.write.hindered.kept-here"))
			.actions(Action.outlined(getTranslation("roleplay.write.hindered.reload"),
					() -> UI.getCurrent().refreshCurrentRoute(false))));
	}

	private void put(Note note) {
		this.told = true;
		getContent().removeAll();
		getContent().add(note.announced());
	}

}
