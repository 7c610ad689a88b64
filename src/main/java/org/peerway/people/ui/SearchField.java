package org.peerway.people.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.peerway.base.ui.Icon;

/** Where people are searched by name while somebody types. */
class SearchField extends TextField {

	SearchField(Runnable typed) {
		setLabel(getTranslation("people.list.search"));
		setPrefixComponent(Icon.SEARCH.draw());
		setClearButtonVisible(true);
		setValueChangeMode(ValueChangeMode.LAZY);
		setWidth("24rem");
		setMaxWidth("100%");
		addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				typed.run();
			}
		});
	}

}
