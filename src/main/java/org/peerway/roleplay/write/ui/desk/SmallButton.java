package org.peerway.roleplay.write.ui.desk;

import com.vaadin.flow.component.html.NativeButton;

/** A small button of a part of a form. */
final class SmallButton {

	private SmallButton() {
	}

	/**
	 * A button.
	 * @param of what it belongs to, said by screen readers
	 * @param usable whether it does anything now; it stays in the tab order
	 */
	static NativeButton of(String text, String of, boolean usable, Runnable press) {
		var button = new NativeButton(text, (event) -> {
			if (usable) {
				press.run();
			}
		});
		button.addClassNames("btn", "q");
		button.setAriaLabel(text + ": " + of);
		button.getElement().setAttribute("type", "button");
		if (!usable) {
			button.getElement().setAttribute("aria-disabled", "true");
		}
		return button;
	}

}
