package org.peerway.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.UIInitEvent;
import org.peerway.base.Languages;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets language, colors and the messages of the connection when a page is opened. */
@Component
class PageStart implements VaadinServiceInitListener {

	private final transient MessageSource texts;

	PageStart(MessageSource texts) {
		this.texts = texts;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(PageStart::dress);
		event.getSource().setSystemMessagesProvider(this::messages);
		event.getSource().addUIInitListener(this::speak);
		event.getSource()
			.addSessionInitListener((session) -> session.getSession().setErrorHandler(new FaultHandler(this.texts)));
	}

	private static void dress(IndexHtmlResponse page) {
		VaadinRequest request = page.getVaadinRequest();
		page.getDocument()
			.getElementsByTag("html")
			.attr("lang", language(request).toLanguageTag())
			.attr("data-colors", Colors.in(request.getCookies()).value());
	}

	private void speak(UIInitEvent event) {
		VaadinRequest request = VaadinRequest.getCurrent();
		UI ui = event.getUI();
		if (request != null) {
			ui.getSession().setLocale(language(request));
			ui.setLocale(language(request));
		}
		var connection = ui.getReconnectDialogConfiguration();
		connection.setDialogText(text("shell.connection.lost", ui.getLocale()));
		connection.setDialogTextGaveUp(text("shell.connection.gone", ui.getLocale()));
	}

	private SystemMessages messages(SystemMessagesInfo about) {
		Locale language = about.getLocale();
		var messages = new CustomizedSystemMessages();
		messages.setSessionExpiredNotificationEnabled(true);
		messages.setSessionExpiredCaption(text("shell.expired.title", language));
		messages.setSessionExpiredMessage(text("shell.expired.text", language));
		messages.setInternalErrorCaption(text("shell.fault.title", language));
		messages.setInternalErrorMessage(text("shell.fault.text", language));
		messages.setCookiesDisabledCaption(text("shell.cookies.title", language));
		messages.setCookiesDisabledMessage(text("shell.cookies.text", language));
		return messages;
	}

	private String text(String key, Locale language) {
		return this.texts.getMessage(key, null, language);
	}

	private static Locale language(VaadinRequest request) {
		return Languages.choose(Cookies.value(request.getCookies(), Languages.COOKIE), request.getLocales());
	}

}
