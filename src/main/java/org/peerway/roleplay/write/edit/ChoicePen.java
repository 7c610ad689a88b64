package org.peerway.roleplay.write.edit;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;

/** Writes a choice anew with some of its parts replaced. */
public final class ChoicePen {

	private String id;

	private String text;

	private String to;

	private Map<String, Integer> scores;

	private String feedback;

	private @Nullable String harm;

	private @Nullable String instead;

	private List<Effect> effects;

	private String when;

	private ChoicePen(Choice from) {
		this.id = from.id();
		this.text = from.text();
		this.to = from.to();
		this.scores = from.scores();
		this.feedback = from.feedback();
		this.harm = from.harm();
		this.instead = from.instead();
		this.effects = from.effects();
		this.when = from.when();
	}

	public static ChoicePen on(Choice from) {
		return new ChoicePen(from);
	}

	public ChoicePen id(String id) {
		this.id = id;
		return this;
	}

	public ChoicePen text(String text) {
		this.text = text;
		return this;
	}

	public ChoicePen to(String to) {
		this.to = to;
		return this;
	}

	public ChoicePen scores(Map<String, Integer> scores) {
		this.scores = scores;
		return this;
	}

	public ChoicePen feedback(String feedback) {
		this.feedback = feedback;
		return this;
	}

	public ChoicePen harm(@Nullable String harm) {
		this.harm = harm;
		return this;
	}

	public ChoicePen instead(@Nullable String instead) {
		this.instead = instead;
		return this;
	}

	public ChoicePen effects(List<Effect> effects) {
		this.effects = effects;
		return this;
	}

	public ChoicePen when(String when) {
		this.when = when;
		return this;
	}

	public Choice write() {
		return new Choice(this.id, this.text, this.to, this.scores, this.feedback, this.harm, this.instead,
				this.effects, this.when);
	}

}
