package org.peerway.roleplay.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayScreen.Spoken;
import org.peerway.roleplay.PlayScreen.TheEnd;
import org.peerway.roleplay.PlayScreen.YourTurn;
import org.peerway.roleplay.PlayScreen.YourWords;

/**
 * The talk that stands on a screen, and what each new state of the play adds to it.
 */
class Talk {

	private List<Line> lines = List.of();

	private int step;

	/**
	 * What has to be drawn.
	 *
	 * @param anew whether all that was drawn before has to go
	 */
	record Growth(boolean anew, List<Line> lines) {
	}

	/** Takes over the state of the play and tells what it adds. */
	Growth follow(PlayScreen screen) {
		List<Line> before = this.lines;
		this.lines = linesOf(screen);
		this.step = screen.step();
		if (!startsWith(before)) {
			return new Growth(true, this.lines);
		}
		return new Growth(before.isEmpty(), this.lines.subList(before.size(), this.lines.size()));
	}

	/** The step that the next reply must expect. */
	int step() {
		return this.step;
	}

	private boolean startsWith(List<Line> before) {
		return before.size() <= this.lines.size() && this.lines.subList(0, before.size()).equals(before);
	}

	private static List<Line> linesOf(PlayScreen screen) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line.Scene(screen.scene()));
		screen.talk().forEach((spoken) -> addTo(lines, spoken));
		switch (screen.now()) {
			case YourTurn turn -> lines.add(new Line.Theirs(turn.said()));
			case YourWords turn -> lines.add(new Line.Theirs(turn.said()));
			case TheEnd end -> lines.add(new Line.Scene(end.text()));
			case PlayScreen.SetAside _ -> {
			}
		}
		return List.copyOf(lines);
	}

	private static void addTo(List<Line> lines, Spoken spoken) {
		lines.add(new Line.Theirs(spoken.said()));
		lines.add(new Line.Yours(spoken.reply()));
		Optional.ofNullable(spoken.note()).ifPresent((note) -> lines.add(new Line.Coach(note)));
	}

}
