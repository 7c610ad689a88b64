package org.peerway.roleplay.write.ui.desk;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.check.Fixes;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.DraftStatus;
import org.peerway.roleplay.write.OpenDraft;
import org.peerway.roleplay.write.edit.Endings;
import org.peerway.roleplay.write.edit.Turns;
import org.peerway.roleplay.write.edit.Undo;

/**
 * Where a role-play is written: the outline, the form of what is chosen in it, the map,
 * problems and comments. What is written is kept as soon as the writer rests.
 */
@StyleSheet("peerway/write.css")
public final class WritingDesk extends Composite<Div> {

	private final Team team;

	private final OpenDraft draft;

	private final List<Principle> principles;

	private final ScenarioCheck check;

	private final Desk desk;

	private final Keeper keeper;

	private final Consumer<At> onOpen;

	private final Runnable onKept;

	private final Toolbar toolbar;

	private final KeptNote kept;

	private final Outline outline;

	private final Section form = new Section();

	private final MapPanel map;

	private final CommentsPanel comments;

	private final ProblemsPanel problemsPanel;

	private final FactsPanel facts;

	private final Others others;

	private Spots spots = new Spots();

	private Problems problems = Problems.NONE;

	/**
	 * A desk with a draft on it.
	 * @param onOpen told what is open, for the address
	 * @param onKept told that something was kept
	 */
	public WritingDesk(Team team, OpenDraft draft, List<Principle> principles, String at, Consumer<At> onOpen,
			Runnable onKept) {
		this.team = team;
		this.draft = draft;
		this.principles = principles;
		this.onOpen = onOpen;
		this.onKept = onKept;
		this.check = new ScenarioCheck(principles.stream().map(Principle::id).toList(), team.lens().inForce());
		boolean editable = draft.status() == DraftStatus.WRITING;
		this.desk = new Desk(draft.scenario(), At.ofKey(draft.scenario(), at), editable, team.clock());
		this.keeper = new Keeper(team.writing(), draft, this.desk);
		this.toolbar = new Toolbar(this.desk, team.clock(), this::goTo);
		this.kept = new KeptNote(this.keeper, team, this::tellKept);
		this.outline = new Outline((key, spot) -> this.desk.go(At.ofKey(this.desk.scenario(), key), spot));
		this.map = new MapPanel(places(), (place) -> this.desk.go(At.place(this.desk.scenario(), place), "map"),
				(place) -> this.desk.go(At.place(this.desk.scenario(), place), Spots.TITLE));
		this.comments = new CommentsPanel(team.comments(), team.people(), draft.id(), this::showAround);
		this.problemsPanel = new ProblemsPanel(this::goTo, this::fix);
		this.facts = new FactsPanel(this.desk::scenario, principles,
				(place) -> this.desk.go(At.place(this.desk.scenario(), place), Spots.TITLE));
		this.others = new Others(team, draft.id(), this::look);
		this.desk.listen(new Following());
		lay();
		this.comments.read();
		this.problems = Problems.of(this.desk.scenario(), this.check.check(this.desk.scenario()));
		showForm();
		showAll();
	}

	private void lay() {
		this.form.addClassName("form-side");
		this.form.getElement().setAttribute("aria-label", getTranslation("roleplay.write.form"));
		var aside = new Section(this.map, this.comments);
		aside.addClassName("aside-side");
		aside.getElement().setAttribute("aria-label", getTranslation("roleplay.write.beside"));
		var editor = new Div(outlineSide(), this.form, aside);
		editor.addClassName("writing");
		getContent().addClassName("col");
		getContent().add(this.toolbar, this.others, this.kept, editor, this.problemsPanel, this.facts);
	}

	private Component outlineSide() {
		var title = new H2(getTranslation("roleplay.write.outline"));
		var side = new Section(title);
		side.addClassName("outline-side");
		side.getElement().setAttribute("aria-label", getTranslation("roleplay.write.outline"));
		if (this.desk.editable()) {
			var add = new Div(
					Keys.NEW_TURN
						.on(Action.pill(getTranslation("roleplay.write.turn.add"), this::addTurn).icon(Icon.PLUS)),
					Keys.NEW_ENDING
						.on(Action.pill(getTranslation("roleplay.write.ending.add"), this::addEnding).icon(Icon.PLUS)));
			add.addClassNames("row", "tight");
			side.add(add);
		}
		side.add(Keys.OUTLINE.on(this.outline));
		return side;
	}

	private int places() {
		return (int) this.desk.scenario().places().count();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		Keys.listenOn(this);
		this.others.at(this.desk.at());
		showAround();
	}

	@Override
	protected void onDetach(DetachEvent event) {
		event.getUI().setPollInterval(-1);
	}

	/**
	 * The writer goes; others no longer see them here.
	 * @return whether all is kept
	 */
	public boolean leave() {
		var outcome = this.keeper.keep();
		this.kept.show(outcome);
		this.team.presence().leave(this.draft.id());
		return outcome instanceof Keeper.Outcome.Kept || outcome instanceof Keeper.Outcome.Same;
	}

	/** What is open. */
	public At at() {
		return this.desk.at();
	}

	/** The scenario as it stands here. */
	public Scenario scenario() {
		return this.desk.scenario();
	}

	private void addTurn() {
		var added = Turns.add(this.desk.scenario(), this.desk.at().place());
		this.desk.act("turn-added", added.scenario(), At.place(added.scenario(), added.id()), "text");
	}

	private void addEnding() {
		var added = Endings.add(this.desk.scenario());
		this.desk.act("ending-added", added.scenario(), At.place(added.scenario(), added.id()), "title");
	}

	private void goTo(Way way) {
		this.desk.go(way.at(), way.spot());
	}

	private void goTo(Finding finding) {
		var way = Way.to(this.desk.scenario(), finding);
		goTo(way);
		if (!this.spots.has(way.spot())) {
			this.spots.focus(Spots.TITLE);
		}
		this.spots.tell(way.spot(), this.problemsPanel.say(finding));
	}

	private void fix(Finding finding) {
		Fixes.apply(this.desk.scenario(), finding).ifPresent((mended) -> {
			var way = Way.to(mended, finding);
			this.desk.act("fixed", mended, way.at(), way.spot());
		});
	}

	/** A sign of life, and what others did meanwhile. */
	private void look() {
		this.others.at(this.desk.at());
		this.kept.follow(this.keeper.look());
		this.comments.read();
		showAround();
	}

	private void tellKept() {
		this.toolbar.saved();
		this.onKept.run();
	}

	private void showForm() {
		this.spots = new Spots();
		this.form.removeAll();
		this.form.add(Forms.of(new Sheet(this.desk, names(), this.principles, this.spots)));
		this.map.select(this.desk.at().place());
	}

	private PlaceNames names() {
		return new PlaceNames(this, this.desk.scenario());
	}

	private void showAll() {
		var scenario = this.desk.scenario();
		this.problemsPanel.show(scenario, this.problems, this.desk.editable());
		this.map.show(places(), () -> MapMaker.of(scenario, names(), this.problems));
		this.toolbar.show();
		showAround();
	}

	private void showAround() {
		var names = names();
		String place = this.desk.at().place();
		this.outline.show(this.desk.scenario(), this.desk.at(),
				new RowStates(this, names, this.problems, this.comments.open(), this.others.byPlace()));
		this.comments.show(place, place.isEmpty() ? getTranslation("roleplay.write.whole") : names.title(place));
	}

	/** Shows what happens at the desk. */
	private final class Following implements Desk.Listener {

		@Override
		public void changed(Scenario before, String told) {
			var desk = WritingDesk.this;
			desk.problems = Problems.of(desk.desk.scenario(), desk.check.check(desk.desk.scenario()));
			if (!told.isEmpty() && !told.equals(Desk.TYPED)) {
				desk.toolbar.tell(getTranslation("roleplay.write.did." + told));
			}
			desk.kept.show(desk.keeper.keep());
			desk.showAll();
		}

		@Override
		public void opened(String focus) {
			var desk = WritingDesk.this;
			desk.showForm();
			desk.showAround();
			desk.onOpen.accept(desk.desk.at());
			desk.others.at(desk.desk.at());
			if (!focus.equals("map")) {
				desk.spots.focus(focus);
			}
		}

		@Override
		public void stepped(String key, Undo.Label what) {
			WritingDesk.this.toolbar
				.tell(getTranslation("roleplay.write." + key, getTranslation("roleplay.write.did." + what.key())));
		}

	}

}
