package org.peerway.assessment.bank.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import org.peerway.assessment.bank.BankFilter;
import org.peerway.assessment.bank.BankStatus;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.base.Languages;
import org.peerway.base.ui.Icon;

/** Where one says what one looks for in the bank. */
final class FilterBar extends Composite<Div> {

	/** A status, or the review that a draft beside a live version waits for too. */
	private enum State {

		DRAFT(Optional.of(BankStatus.DRAFT)), REVIEW(Optional.empty()), LIVE(Optional.of(BankStatus.LIVE)),
		RETIRED(Optional.of(BankStatus.RETIRED));

		private final Optional<BankStatus> status;

		State(Optional<BankStatus> status) {
			this.status = status;
		}

		static @Nullable State of(BankFilter filter) {
			if (filter.inReview()) {
				return REVIEW;
			}
			return filter.status()
				.flatMap((wanted) -> Stream.of(values())
					.filter((one) -> one.status.equals(Optional.of(wanted)))
					.findFirst())
				.orElse(filter.status().isPresent() ? REVIEW : null);
		}

	}

	private final transient Consumer<BankFilter> looked;

	private final TextField words = new TextField();

	private final Select<@Nullable State> state;

	private final Select<@Nullable Kind> kind;

	private final Select<Head.@Nullable Difficulty> difficulty;

	private final Select<@Nullable Locale> language;

	private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>();

	private final MultiSelectComboBox<String> concepts = new MultiSelectComboBox<>();

	private transient Optional<UUID> folder = Optional.empty();

	FilterBar(List<String> tags, List<String> concepts, Consumer<BankFilter> looked) {
		this.looked = looked;
		this.state = select("status", List.of(State.values()), this::state);
		this.kind = select("kind", BankAddress.kinds(), (one) -> BankWords.kind(this, one));
		this.difficulty = select("difficulty", List.of(Head.Difficulty.values()),
				(one) -> BankWords.difficulty(this, one));
		this.language = select("language", Languages.ALL, (one) -> BankWords.language(this, one));
		words();
		several(this.tags, "tags", tags);
		several(this.concepts, "concepts", concepts);
		getContent().addClassName("filter-bar");
		getContent().add(this.words, this.state, this.kind, this.difficulty, this.language, this.tags, this.concepts);
	}

	private void words() {
		this.words.setLabel(getTranslation("assessment.bank.filter.words"));
		this.words.setPrefixComponent(Icon.SEARCH.draw());
		this.words.setClearButtonVisible(true);
		this.words.setValueChangeMode(ValueChangeMode.LAZY);
		this.words.addClassName("wide");
		hear(this.words);
	}

	private <T> Select<@Nullable T> select(String name, List<T> items, Function<T, String> label) {
		var select = new Select<@Nullable T>();
		select.setLabel(getTranslation("assessment.bank.filter." + name));
		select.setItems(items);
		select.setEmptySelectionAllowed(true);
		select.setEmptySelectionCaption(getTranslation("assessment.bank.filter.any"));
		select.setItemLabelGenerator(
				(one) -> (one != null) ? label.apply(one) : getTranslation("assessment.bank.filter.any"));
		hear(select);
		return select;
	}

	private void several(MultiSelectComboBox<String> box, String name, List<String> items) {
		box.setLabel(getTranslation("assessment.bank.filter." + name));
		box.setItems(items);
		box.setClearButtonVisible(true);
		box.setVisible(!items.isEmpty());
		hear(box);
	}

	private void hear(AbstractField<?, ?> field) {
		field.addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				this.looked.accept(filter());
			}
		});
	}

	private String state(State state) {
		return state.status.map((status) -> BankWords.status(this, status))
			.orElseGet(() -> BankWords.status(this, BankStatus.IN_REVIEW));
	}

	/** Shows what is looked for. */
	void show(BankFilter filter) {
		this.folder = filter.folder();
		this.words.setValue(filter.text());
		this.state.setValue(State.of(filter));
		this.kind.setValue(filter.kind().orElse(null));
		this.difficulty.setValue(filter.difficulty().orElse(null));
		this.language.setValue(filter.language().orElse(null));
		choose(this.tags, filter.tags());
		choose(this.concepts, filter.concepts());
	}

	/** An address may name what no question has any more. */
	private static void choose(MultiSelectComboBox<String> box, Set<String> wanted) {
		var items = new ArrayList<>(box.getListDataView().getItems().toList());
		wanted.stream().filter((one) -> !items.contains(one)).forEach(items::add);
		if (!wanted.isEmpty()) {
			box.setItems(items);
			box.setVisible(true);
		}
		box.setValue(wanted);
	}

	private BankFilter filter() {
		var wanted = Optional.ofNullable(this.state.getValue());
		return new BankFilter(this.words.getValue(), this.folder, this.tags.getValue(), this.concepts.getValue(),
				Optional.ofNullable(this.difficulty.getValue()), Optional.ofNullable(this.kind.getValue()),
				wanted.flatMap((one) -> one.status), wanted.filter(State.REVIEW::equals).isPresent(),
				Optional.ofNullable(this.language.getValue()));
	}

}
