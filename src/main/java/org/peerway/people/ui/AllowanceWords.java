package org.peerway.people.ui;

import java.text.NumberFormat;
import java.time.Instant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Moments;
import org.peerway.people.Allowance;

/** An allowance in words, one line for each thing allowed. */
public final class AllowanceWords extends Composite<UnorderedList> {

	/**
	 * What is allowed.
	 * @param until it holds before that time; {@code null} if it has no end
	 */
	public AllowanceWords(Allowance allowance, @Nullable Instant until) {
		getContent().addClassName("plain");
		if (allowance.untimed()) {
			say("people.allowance.untimed");
		}
		else if (allowance.timeFactor() > 1) {
			say("people.allowance.time", NumberFormat.getInstance(getLocale()).format(allowance.timeFactor()));
		}
		if (allowance.breaks()) {
			say("people.allowance.breaks");
		}
		if (allowance.extraAttempts() > 0) {
			say("people.allowance.attempts", allowance.extraAttempts());
		}
		if (until != null) {
			say("people.allowance.until", Moments.day(until));
		}
	}

	private void say(String key, Object... parameters) {
		getContent().add(new ListItem(getTranslation(key, parameters)));
	}

}
