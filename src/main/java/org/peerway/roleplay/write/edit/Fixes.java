package org.peerway.roleplay.write.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Puts right what a check found, where it is known what would be right. */
public final class Fixes {

	private Fixes() {
	}

	/** The scenario with that put right; nothing if that is for the author to decide. */
	public static Optional<Scenario> apply(Scenario scenario, Finding finding) {
		String fix = finding.fix();
		if (fix == null) {
			return Optional.empty();
		}
		var spot = Spot.of(scenario, finding.place());
		if (finding.place().equals("start") && spot.isWhole()) {
			return Optional.of(ScenarioPen.on(scenario).start(fix).write());
		}
		Scenario mended = spot.choice().isEmpty() ? ofTurn(scenario, spot.place(), finding.property(), fix)
				: ofChoice(scenario, spot, finding.property(), fix);
		return Optional.of(mended).filter((one) -> !one.equals(scenario));
	}

	private static Scenario ofTurn(Scenario scenario, String id, String property, String fix) {
		UnaryOperator<Turn> change = switch (property) {
			case "speaker" -> (turn) -> TurnPen.on(turn).speaker(fix).write();
			case "act" -> (turn) -> TurnPen.on(turn).act(fix).write();
			case "text" -> (turn) -> TurnPen.on(turn).text(fix).write();
			case "free/to" -> (turn) -> {
				FreeText free = turn.free();
				return (free == null) ? turn
						: TurnPen.on(turn)
							.free(new FreeText(free.ask(), fix, free.principles(), free.example()))
							.write();
			};
			default -> UnaryOperator.identity();
		};
		return Turns.change(scenario, id, change);
	}

	private static Scenario ofChoice(Scenario scenario, Spot spot, String property, String fix) {
		UnaryOperator<Choice> change = switch (property) {
			case "to" -> (choice) -> ChoicePen.on(choice).to(fix).write();
			case "when" -> (choice) -> ChoicePen.on(choice).when(fix).write();
			case "text" -> (choice) -> ChoicePen.on(choice).text(fix).write();
			default -> UnaryOperator.identity();
		};
		return Choices.change(scenario, spot.place(), spot.choice(), change);
	}

}
