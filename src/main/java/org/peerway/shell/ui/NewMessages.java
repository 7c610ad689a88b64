package org.peerway.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.Icon;
import org.peerway.notice.NoticeService;
import org.peerway.notice.ui.MessageRead;

/** How many messages wait for the person, in the bar; nothing while there are none. */
class NewMessages extends Composite<Anchor> {

	private final transient NoticeService notices;

	private final Span count = new Span();

	private final Span words = new Span();

	NewMessages(NoticeService notices) {
		this.notices = notices;
		this.words.addClassName("vh");
		this.count.getElement().setAttribute("aria-hidden", "true");
		getContent().addClassNames("btn", "q", "news");
		getContent().setHref("messages");
		getContent().add(Icon.MAIL.draw(), this.count, this.words);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		var read = ComponentUtil.addListener(event.getUI(), MessageRead.class, (message) -> count());
		addDetachListener((detach) -> {
			detach.unregisterListener();
			read.remove();
		});
	}

	/** Counts again. */
	void count() {
		long unread = this.notices.unread();
		var text = getTranslation("notice.unread", unread);
		setVisible(unread > 0);
		this.count.setText(Long.toString(unread));
		this.words.setText(text);
		getContent().getElement().setAttribute("title", text);
	}

}
