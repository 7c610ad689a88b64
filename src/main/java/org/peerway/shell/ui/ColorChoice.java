package org.peerway.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import org.peerway.shell.Colors;

/** Chooses between light, dark, and the colors of the device. */
class ColorChoice extends Composite<Div> {

	private static final String KEEP = """
			document.documentElement.dataset.colors = $0;
			document.cookie = $1 + '=' + $0 + ';path=/;max-age=31536000;samesite=lax';""";

	ColorChoice() {
		getContent().addClassName("seg");
		for (Colors colors : Colors.values()) {
			getContent().add(button(colors));
		}
		VaadinRequest request = VaadinRequest.getCurrent();
		press((request != null) ? Colors.in(request.getCookies()) : Colors.DEVICE);
	}

	private NativeButton button(Colors colors) {
		var button = new NativeButton(getTranslation("shell.colors." + colors.value()), (event) -> choose(colors));
		button.addClassName("btn");
		button.setId("colors-" + colors.value());
		return button;
	}

	private void choose(Colors colors) {
		press(colors);
		getElement().executeJs(KEEP, colors.value(), Colors.COOKIE);
	}

	private void press(Colors chosen) {
		String id = "colors-" + chosen.value();
		getContent().getChildren()
			.forEach((button) -> button.getElement()
				.setAttribute("aria-pressed", String.valueOf(button.getId().orElse("").equals(id))));
	}

}
