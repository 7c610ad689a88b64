package org.peerway.roleplay.write.edit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Turn;

/** Writes a turn anew with some of its parts replaced. */
public final class TurnPen {

	private String id;

	private String speaker;

	private String text;

	private @Nullable Picture picture;

	private @Nullable String contentNote;

	private @Nullable String act;

	private boolean must;

	private List<Choice> choices;

	private @Nullable FreeText free;

	private TurnPen(Turn from) {
		this.id = from.id();
		this.speaker = from.speaker();
		this.text = from.text();
		this.picture = from.picture();
		this.contentNote = from.contentNote();
		this.act = from.act();
		this.must = from.must();
		this.choices = from.choices();
		this.free = from.free();
	}

	public static TurnPen on(Turn from) {
		return new TurnPen(from);
	}

	public TurnPen id(String id) {
		this.id = id;
		return this;
	}

	public TurnPen speaker(String speaker) {
		this.speaker = speaker;
		return this;
	}

	public TurnPen text(String text) {
		this.text = text;
		return this;
	}

	public TurnPen picture(@Nullable Picture picture) {
		this.picture = picture;
		return this;
	}

	public TurnPen contentNote(@Nullable String contentNote) {
		this.contentNote = contentNote;
		return this;
	}

	public TurnPen act(@Nullable String act) {
		this.act = act;
		return this;
	}

	public TurnPen must(boolean must) {
		this.must = must;
		return this;
	}

	public TurnPen choices(List<Choice> choices) {
		this.choices = choices;
		return this;
	}

	public TurnPen free(@Nullable FreeText free) {
		this.free = free;
		return this;
	}

	public Turn write() {
		return new Turn(this.id, this.speaker, this.text, this.picture, this.contentNote, this.act, this.must,
				this.choices, this.free);
	}

}
