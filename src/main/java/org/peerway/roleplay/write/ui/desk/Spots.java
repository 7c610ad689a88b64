package org.peerway.roleplay.write.ui.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** The places of a form that the focus can go to, by names. */
final class Spots {

	/** Where a form begins. */
	static final String TITLE = "title-of-form";

	private static final String LOST = """
			setTimeout(() => {
			  const active = document.activeElement;
			  if (!active || active === document.body) this.focus({ preventScroll: true });
			})""";

	private final Map<String, Component> all = new LinkedHashMap<>();

	<C extends Component> C put(String name, C component) {
		this.all.put(name, component);
		return component;
	}

	/**
	 * Takes the focus there; an empty name is nowhere, unless the focus would be lost.
	 */
	void focus(String name) {
		var component = Optional.ofNullable(this.all.get(name));
		if (component.isEmpty()) {
			Optional.ofNullable(this.all.get(TITLE)).ifPresent((title) -> title.getElement().executeJs(LOST));
			return;
		}
		component.ifPresent((one) -> {
			open(one);
			if (one instanceof Focusable<?> focusable) {
				focusable.focus();
			}
			else {
				one.getElement().callJsFunction("focus");
			}
			one.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
		});
	}

	/** Says beside a field what was found there, until it is changed. */
	void tell(String name, String text) {
		if (this.all.get(name) instanceof HasValidationProperties field) {
			field.setErrorMessage(text);
			field.setInvalid(true);
		}
	}

	boolean has(String name) {
		return this.all.containsKey(name);
	}

	/** What was folded away is seen when somebody goes there. */
	private static void open(Component component) {
		var around = component.getParent();
		while (around.isPresent()) {
			if (around.get() instanceof NativeDetails details) {
				details.setOpen(true);
			}
			around = around.get().getParent();
		}
	}

}
