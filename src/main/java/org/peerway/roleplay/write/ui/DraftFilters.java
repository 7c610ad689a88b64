package org.peerway.roleplay.write.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.write.DraftFilter;
import org.peerway.roleplay.write.DraftStatus;

/** Where one says which drafts one looks for. */
final class DraftFilters extends Composite<Div> {

	private final TextField words = new TextField();

	private final Select<@Nullable DraftStatus> status = new Select<>();

	private final Checkbox mine = new Checkbox();

	private final transient Consumer<DraftFilter> looked;

	DraftFilters(Consumer<DraftFilter> looked) {
		this.looked = looked;
		this.words.setLabel(getTranslation("roleplay.write.filter.words"));
		this.words.setPrefixComponent(Icon.SEARCH.draw());
		this.words.setClearButtonVisible(true);
		this.words.setValueChangeMode(ValueChangeMode.LAZY);
		this.words.addClassName("wide");
		this.status.setLabel(getTranslation("roleplay.write.list.state"));
		this.status.setItems(List.of(DraftStatus.values()));
		this.status.setEmptySelectionAllowed(true);
		this.status.setEmptySelectionCaption(getTranslation("roleplay.write.filter.any"));
		this.status.setItemLabelGenerator((one) -> getTranslation((one != null)
				? "roleplay.write.status." + one.name().toLowerCase(Locale.ROOT) : "roleplay.write.filter.any"));
		this.mine.setLabel(getTranslation("roleplay.write.filter.mine"));
		hear(this.words);
		hear(this.status);
		hear(this.mine);
		getContent().addClassName("filter-bar");
		getContent().add(this.words, this.status, this.mine);
	}

	private void hear(AbstractField<?, ?> field) {
		field.addValueChangeListener((event) -> this.looked.accept(filter()));
	}

	DraftFilter filter() {
		return new DraftFilter(this.words.getValue().strip(), Optional.ofNullable(this.status.getValue()),
				this.mine.getValue());
	}

}
