package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.peerway.roleplay.exchange.part.Ids;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Variable;

/**
 * What places and variables are called in a story: their ids, where Twine can bear them.
 */
final class Naming {

	private final Losses losses;

	private final Ids ids = new Ids("turn", Lines.RESERVED);

	private final List<String> inOrder = new ArrayList<>();

	private final Map<String, String> byId = new HashMap<>();

	private final Map<String, String> variables = new LinkedHashMap<>();

	private final String opening;

	Naming(Scenario scenario, Losses losses) {
		this.losses = losses;
		scenario.places().forEach(this::name);
		this.opening = this.ids.like("opening");
		var variableIds = new Ids("variable", Variables.RESERVED);
		scenario.variables().forEach((variable) -> name(variable, variableIds));
	}

	private void name(Place place) {
		var name = this.ids.like(place.id());
		this.losses.renamed(place.id(), name);
		this.inOrder.add(name);
		this.byId.putIfAbsent(place.id(), name);
	}

	private void name(Variable variable, Ids variableIds) {
		var like = variableIds.like(variable.id());
		var name = Condition.isName(like) ? like : variableIds.like("v-" + like);
		this.losses.renamed(variable.id(), name);
		this.variables.putIfAbsent(variable.id(), name);
	}

	/** The name of the turn or ending with that number, turns first. */
	String place(int index) {
		return this.inOrder.get(index);
	}

	/** The name of the passage that something leads to, which may not be there. */
	String target(String id) {
		return this.byId.computeIfAbsent(id, (missing) -> {
			var name = this.ids.like(missing);
			this.losses.renamed(missing, name);
			return name;
		});
	}

	/** The names of places by their ids. */
	Map<String, String> places() {
		return this.byId;
	}

	/** The names of variables, without sign, by their ids. */
	Map<String, String> variables() {
		return this.variables;
	}

	/** The name of the passage that opens the story. */
	String opening() {
		return this.opening;
	}

}
