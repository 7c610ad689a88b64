package org.peerway.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button: filled for the one next step of a screen, else outlined or plain. */
public final class Action extends Button {

	private Action(String text, Runnable onClick) {
		super(text, (event) -> onClick.run());
	}

	/** The one filled button of a screen. */
	public static Action primary(String text, Runnable onClick) {
		var action = new Action(text, onClick);
		action.addThemeVariants(ButtonVariant.PRIMARY);
		return action;
	}

	public static Action outlined(String text, Runnable onClick) {
		return new Action(text, onClick);
	}

	public static Action plain(String text, Runnable onClick) {
		var action = new Action(text, onClick);
		action.addThemeVariants(ButtonVariant.TERTIARY);
		return action;
	}

	/** The small rounded kind of the top bar. */
	public static Action pill(String text, Runnable onClick) {
		var action = new Action(text, onClick);
		action.addClassName("pill");
		return action;
	}

	public Action icon(Icon icon) {
		setPrefixComponent(icon.draw());
		return this;
	}

	public Action trailing(Icon icon) {
		setSuffixComponent(icon.draw());
		return this;
	}

	public Action wide() {
		addClassName("wide");
		return this;
	}

	/**
	 * Takes one click until {@code setEnabled(true)}: for what must not be sent twice.
	 */
	public Action once() {
		setDisableOnClick(true);
		return this;
	}

}
