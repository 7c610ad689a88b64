package org.peerway.base.ui;

import com.vaadin.flow.component.Component;

/**
 * Leads whoever acted to what came of it: where the button has gone, the focus would fall
 * back to the beginning of the page.
 */
public final class Focus {

	private Focus() {
	}

	/** Gives the focus to something that cannot be reached by tabbing. */
	public static <C extends Component> C on(C result) {
		result.getElement().setAttribute("tabindex", "-1").executeJs("setTimeout(() => this.focus())");
		return result;
	}

}
