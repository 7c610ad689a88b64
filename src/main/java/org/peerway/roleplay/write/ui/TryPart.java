package org.peerway.roleplay.write.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;
import org.peerway.roleplay.Exchange;
import org.peerway.roleplay.PlayScreen.CoachNote;
import org.peerway.roleplay.PlayScreen.Reply;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.ui.TriedTalk;
import org.peerway.roleplay.ui.TriedTalk.Said;
import org.peerway.roleplay.write.ui.desk.PlaceNames;

/** Where a draft is tried out from any turn, with what it remembers, as any person. */
final class TryPart extends Composite<Div> {

	/** Whoever plays the trainee's part has no id. */
	private static final String SPECIALIST = "";

	private final transient Scenario scenario;

	private final transient List<Principle> principles;

	private final ComboBox<String> from = new ComboBox<>();

	private final Select<String> role = new Select<>();

	private final transient Map<String, Value> values;

	private final TriedTalk talk = new TriedTalk(this::reply, this::said);

	private final Div told = new Div();

	private final Aside aside = new Aside();

	private transient @Nullable TryOut play;

	TryPart(Scenario scenario, List<Principle> principles, String at) {
		this.scenario = scenario;
		this.principles = principles;
		this.values = TryOut.initial(scenario);
		getContent().addClassName("stack");
		if (scenario.turns().isEmpty()) {
			getContent().add(new EmptyState(Icon.TALK, getTranslation("roleplay.write.try.nothing")));
			return;
		}
		this.aside.addClassName("col");
		var stage = new Div(this.told, this.talk);
		var sides = new Div(stage, this.aside);
		sides.addClassName("two");
		getContent().add(setting(at), sides);
	}

	private Component setting(String at) {
		var names = new PlaceNames(this, this.scenario);
		var places = this.scenario.places().map(Place::id).distinct().toList();
		this.from.setLabel(getTranslation("roleplay.write.try.from"));
		this.from.setItems(places);
		this.from.setItemLabelGenerator(names::of);
		this.from.setValue(List.of(at, this.scenario.start(), places.getFirst())
			.stream()
			.filter(places::contains)
			.findFirst()
			.orElseThrow());
		this.from.addClassName("wide");
		this.role.setLabel(getTranslation("roleplay.write.try.role"));
		List<String> roles = new ArrayList<>(List.of(SPECIALIST));
		this.scenario.speakers().stream().map(Speaker::id).distinct().forEach(roles::add);
		this.role.setItems(roles);
		this.role.setItemLabelGenerator(this::roleName);
		this.role.setValue(SPECIALIST);
		this.role.addValueChangeListener((event) -> show(false));
		var fields = new Div(this.from, this.role);
		fields.addClassName("edit-fields");
		this.values.forEach((id, value) -> fields.add(field(id, value)));
		return Card.titled(getTranslation("roleplay.write.try"),
				new Paragraph(getTranslation("roleplay.write.try.text")), fields,
				new Div(Action.primary(getTranslation("roleplay.write.try.begin"), this::begin)));
	}

	private String roleName(String id) {
		return id.equals(SPECIALIST) ? getTranslation("roleplay.write.try.specialist") : name(id);
	}

	private String name(String speaker) {
		return this.scenario.speakers()
			.stream()
			.filter((one) -> one.id().equals(speaker))
			.findFirst()
			.map(Speaker::name)
			.filter((name) -> !name.isBlank())
			.orElse(speaker);
	}

	private Component field(String id, Value value) {
		switch (value) {
			case Value.Flag(boolean set) -> {
				var tick = new Checkbox(id, set);
				tick.addValueChangeListener((event) -> this.values.put(id, new Value.Flag(event.getValue())));
				return tick;
			}
			case Value.Amount(int number) -> {
				var amount = new IntegerField(id);
				amount.setMin(-Value.Amount.MOST);
				amount.setMax(Value.Amount.MOST);
				amount.setValue(number);
				amount.addValueChangeListener((event) -> Optional.ofNullable(event.getValue())
					.filter((one) -> Math.abs((long) one) <= Value.Amount.MOST)
					.ifPresent((one) -> this.values.put(id, new Value.Amount(one))));
				return amount;
			}
			case Value.Word(String text) -> {
				var word = new TextField(id);
				word.setValue(text);
				word.addValueChangeListener((event) -> this.values.put(id, new Value.Word(event.getValue().strip())));
				return word;
			}
		}
	}

	private void begin() {
		Optional.ofNullable(this.from.getValue()).ifPresent((place) -> {
			this.play = new TryOut(this.scenario, place, new LinkedHashMap<>(this.values));
			show(true);
		});
	}

	private void reply(int position) {
		if (this.play == null) {
			return;
		}
		var choice = this.play.offered().get(position - 1);
		if (!this.play.leadsOn(choice.to())) {
			tell("roleplay.write.try.nowhere");
			return;
		}
		this.play.choose(choice);
		show(true);
	}

	private void said(String words) {
		TryOut now = this.play;
		if (now == null) {
			return;
		}
		if (now.asked().filter((asked) -> now.leadsOn(asked.to())).isEmpty()) {
			tell("roleplay.write.try.nowhere");
			return;
		}
		now.say(words.isEmpty() ? "…" : words);
		show(true);
	}

	private void tell(String key) {
		this.told.removeAll();
		this.told.add(new Note(Note.Kind.WARM, getTranslation(key)).announced());
	}

	private void back() {
		if (this.play != null) {
			this.play.back();
			show(true);
		}
	}

	private void show(boolean focus) {
		TryOut now = this.play;
		if (now == null) {
			return;
		}
		this.told.removeAll();
		List<Said> said = new ArrayList<>();
		now.talk().forEach((exchange) -> add(said, exchange));
		now.now().turn().ifPresent((turn) -> said.add(line(turn)));
		this.talk.show(this.scenario.scene(), said);
		Component next = switch (now.now().place()) {
			case Turn turn when turn.free() != null -> this.talk.ask(turn.free().ask());
			case Turn _ -> this.talk.offer(replies(now.offered()));
			case Ending ending -> this.talk.end(ending.title(), ending.text(), new Paragraph(ending.debrief()));
		};
		showAside(now);
		if (focus) {
			next.getElement().callJsFunction("focus");
		}
	}

	private static List<Reply> replies(List<Choice> offered) {
		return IntStream.range(0, offered.size())
			.mapToObj((index) -> new Reply(index + 1, offered.get(index).text()))
			.toList();
	}

	private void add(List<Said> said, Exchange exchange) {
		said.add(line(exchange.turn()));
		boolean yours = this.role.getValue().equals(SPECIALIST);
		said.add(new Said(yours ? "" : getTranslation("roleplay.write.try.specialist"), exchange.reply(),
				exchange.chosen().map((chosen) -> note(exchange, chosen)).orElse(null)));
	}

	private Said line(Turn turn) {
		boolean yours = turn.speaker().equals(this.role.getValue());
		String name = name(turn.speaker());
		return new Said(yours ? "" : name.isBlank() ? "…" : name, turn.text(), null);
	}

	private CoachNote note(Exchange exchange, Choice chosen) {
		return new CoachNote(exchange.leading(this.principles).orElse(null),
				chosen.total() > 0 && chosen.harm() == null, chosen.feedback(), chosen.harm(), chosen.instead());
	}

	private void showAside(TryOut now) {
		this.aside.removeAll();
		this.scenario.speakers()
			.stream()
			.filter((speaker) -> speaker.id().equals(this.role.getValue()))
			.findFirst()
			.ifPresent((speaker) -> this.aside.add(Card.small(getTranslation("roleplay.inside", name(speaker.id())),
					new Paragraph(speaker.inside()), new Paragraph(speaker.moves()))));
		var list = new DescriptionList();
		this.scenario.variables()
			.forEach((variable) -> now.now()
				.value(variable.id())
				.ifPresent((value) -> add(list, variable.id(), shown(value))));
		this.principles.stream()
			.filter((principle) -> now.now().points().containsKey(principle.id()))
			.forEach((principle) -> add(list, principle.name(), String.valueOf(now.now().points(principle.id()))));
		var card = Card.small(getTranslation("roleplay.write.try.now"), list);
		if (list.getComponentCount() == 0) {
			card.add(new Paragraph(getTranslation("roleplay.write.try.now.nothing")));
		}
		if (!now.talk().isEmpty()) {
			card.add(Action.outlined(getTranslation("roleplay.write.try.back"), this::back).icon(Icon.BACK));
		}
		this.aside.add(card);
	}

	private String shown(Value value) {
		return switch (value) {
			case Value.Amount(int number) -> String.valueOf(number);
			case Value.Flag(boolean set) -> getTranslation(set ? "roleplay.write.yes" : "roleplay.write.no");
			case Value.Word(String text) -> "“" + text + "”";
		};
	}

	private static void add(DescriptionList list, String name, String value) {
		list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
	}

}
