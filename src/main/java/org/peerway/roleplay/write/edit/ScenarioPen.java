package org.peerway.roleplay.write.edit;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Variable;

/** Writes a scenario anew with some of its parts replaced. */
public final class ScenarioPen {

	private String id;

	private String title;

	private int minutes;

	private String summary;

	private String scene;

	private String role;

	private @Nullable String contentNote;

	private List<String> concepts;

	private List<Speaker> speakers;

	private List<Variable> variables;

	private List<Act> acts;

	private String start;

	private List<Turn> turns;

	private List<Ending> endings;

	private PassRule pass;

	private String language;

	private Map<String, Map<String, String>> translations;

	private ScenarioPen(Scenario from) {
		this.id = from.id();
		this.title = from.title();
		this.minutes = from.minutes();
		this.summary = from.summary();
		this.scene = from.scene();
		this.role = from.role();
		this.contentNote = from.contentNote();
		this.concepts = from.concepts();
		this.speakers = from.speakers();
		this.variables = from.variables();
		this.acts = from.acts();
		this.start = from.start();
		this.turns = from.turns();
		this.endings = from.endings();
		this.pass = from.pass();
		this.language = from.language();
		this.translations = from.translations();
	}

	public static ScenarioPen on(Scenario from) {
		return new ScenarioPen(from);
	}

	public ScenarioPen id(String id) {
		this.id = id;
		return this;
	}

	public ScenarioPen title(String title) {
		this.title = title;
		return this;
	}

	public ScenarioPen minutes(int minutes) {
		this.minutes = minutes;
		return this;
	}

	public ScenarioPen summary(String summary) {
		this.summary = summary;
		return this;
	}

	public ScenarioPen scene(String scene) {
		this.scene = scene;
		return this;
	}

	public ScenarioPen role(String role) {
		this.role = role;
		return this;
	}

	public ScenarioPen contentNote(@Nullable String contentNote) {
		this.contentNote = contentNote;
		return this;
	}

	public ScenarioPen concepts(List<String> concepts) {
		this.concepts = concepts;
		return this;
	}

	public ScenarioPen speakers(List<Speaker> speakers) {
		this.speakers = speakers;
		return this;
	}

	public ScenarioPen variables(List<Variable> variables) {
		this.variables = variables;
		return this;
	}

	public ScenarioPen acts(List<Act> acts) {
		this.acts = acts;
		return this;
	}

	public ScenarioPen start(String start) {
		this.start = start;
		return this;
	}

	public ScenarioPen turns(List<Turn> turns) {
		this.turns = turns;
		return this;
	}

	public ScenarioPen endings(List<Ending> endings) {
		this.endings = endings;
		return this;
	}

	public ScenarioPen pass(PassRule pass) {
		this.pass = pass;
		return this;
	}

	public ScenarioPen language(String language) {
		this.language = language;
		return this;
	}

	public ScenarioPen translations(Map<String, Map<String, String>> translations) {
		this.translations = translations;
		return this;
	}

	public Scenario write() {
		return new Scenario(this.id, this.title, this.minutes, this.summary, this.scene, this.role, this.contentNote,
				this.concepts, this.speakers, this.variables, this.acts, this.start, this.turns, this.endings,
				this.pass, this.language, this.translations);
	}

}
