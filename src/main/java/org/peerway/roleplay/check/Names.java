package org.peerway.roleplay.check;

import java.util.function.UnaryOperator;

import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Term;

/** Gives other names to what a condition asks for. */
record Names(UnaryOperator<String> variables, UnaryOperator<String> places, UnaryOperator<String> principles) {

	Condition in(Condition condition) {
		return switch (condition) {
			case Condition.Holds holds -> new Condition.Holds(in(holds.term()));
			case Condition.Compare compare ->
				new Condition.Compare(in(compare.left()), compare.operator(), in(compare.right()));
			case Condition.Not not -> new Condition.Not(in(not.inner()));
			case Condition.And and -> new Condition.And(in(and.left()), in(and.right()));
			case Condition.Or or -> new Condition.Or(in(or.left()), in(or.right()));
		};
	}

	private Term in(Term term) {
		return switch (term) {
			case Term.Literal literal -> literal;
			case Term.Held held -> new Term.Held(this.variables.apply(held.variable()));
			case Term.Visits visits -> new Term.Visits(this.places.apply(visits.place()));
			case Term.Points points -> new Term.Points(this.principles.apply(points.principle()));
		};
	}

}
