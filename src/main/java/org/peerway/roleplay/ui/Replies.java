package org.peerway.roleplay.ui;

import java.util.List;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.peerway.base.ui.InLanguage;
import org.peerway.roleplay.PlayScreen.Reply;

/** The question "What do you say?" with its numbered replies. */
class Replies extends Composite<Section> {

	/**
	 * Keys count only while the focus is inside the main matter and not in a field: see
	 * https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.
	 */
	private static final String KEYS = """
			const area = this.closest('main') ?? this;
			const listen = (event) => {
			  if (!this.isConnected) { area.removeEventListener('keydown', listen); return; }
			  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
			  const typing = 'input, textarea, select, [contenteditable], vaadin-text-area, vaadin-text-field';
			  if (event.composedPath().some((one) => one.matches?.(typing))) return;
			  this.querySelector('[data-key="' + CSS.escape(event.key) + '"]')?.click();
			};
			area.addEventListener('keydown', listen);
			""";

	private final H2 question = new H2(getTranslation("roleplay.what-do-you-say"));

	private final Div choices = new Div();

	private final IntConsumer onReply;

	Replies(IntConsumer onReply) {
		this.onReply = onReply;
		this.question.getElement().setAttribute("tabindex", "-1");
		this.choices.addClassNames("col", "near");
		getContent().addClassName("choices");
		getContent().add(this.question, this.choices);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		getElement().executeJs(KEYS);
	}

	void show(List<Reply> replies) {
		this.choices.removeAll();
		replies.forEach((reply) -> this.choices.add(button(reply)));
	}

	/** What the focus goes to when it is the player's turn again. */
	Component question() {
		return this.question;
	}

	private NativeButton button(Reply reply) {
		String key = String.valueOf(reply.position());
		var number = new Span(key);
		number.addClassName("k");
		number.getElement().setAttribute("aria-hidden", "true");
		var button = new NativeButton();
		button.add(number, InLanguage.told().words(getTranslation("roleplay.quoted", reply.text())));
		button.addClassNames("btn", "choice");
		button.getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
		button.addClickListener((event) -> this.onReply.accept(reply.position()));
		return button;
	}

}
