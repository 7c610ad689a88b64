package org.peerway.roleplay.write.ui.desk;

import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.peerway.base.ui.Icon;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.edit.Search;

/** Finds words in all texts of the scenario. */
final class SearchPanel extends Composite<Div> {

	private static final int MOST = 20;

	private final Supplier<Scenario> scenario;

	private final Consumer<Search.Hit> onGo;

	private final TextField words = new TextField();

	private final Paragraph count = new Paragraph();

	private final UnorderedList hits = new UnorderedList();

	SearchPanel(Supplier<Scenario> scenario, Consumer<Search.Hit> onGo) {
		this.scenario = scenario;
		this.onGo = onGo;
		this.words.setLabel(getTranslation("roleplay.write.search"));
		this.words.setPrefixComponent(Icon.SEARCH.draw());
		this.words.setClearButtonVisible(true);
		this.words.setValueChangeMode(ValueChangeMode.LAZY);
		this.words.addValueChangeListener((event) -> look());
		Keys.SEARCH.on(this.words);
		this.count.getElement().setAttribute("role", "status");
		this.count.addClassNames("s", "sm");
		this.hits.addClassName("hits");
		getContent().addClassName("search-panel");
		getContent().add(this.words, this.count, this.hits);
	}

	private void look() {
		var scenario = this.scenario.get();
		var found = Search.of(scenario, this.words.getValue(), MOST);
		var names = new PlaceNames(this, scenario);
		this.count.setText(this.words.getValue().isBlank() ? ""
				: getTranslation("roleplay.write.search.found", found.size(), MOST));
		this.hits.removeAll();
		found.forEach((hit) -> {
			String where = (hit.spot().isWhole() ? "" : names.title(hit.spot().place()) + " · ")
					+ LineWords.of(this, hit.line());
			var title = new Span(where);
			title.addClassName("b");
			var go = new NativeButton();
			go.add(title, new Span(" " + hit.excerpt()));
			go.addClassName("hit");
			go.addClickListener((event) -> this.onGo.accept(hit));
			this.hits.add(new ListItem(go));
		});
	}

}
