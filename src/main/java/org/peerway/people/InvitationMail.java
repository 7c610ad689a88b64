package org.peerway.people;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.peerway.base.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Brings an invitation to its owner where mail is set up. Their language is not known
 * yet, so it is written in all of ours.
 */
@Component
class InvitationMail {

	private static final Logger log = LoggerFactory.getLogger(InvitationMail.class);

	private final ObjectProvider<JavaMailSender> sender;

	private final MessageSource texts;

	private final PeopleSettings settings;

	InvitationMail(ObjectProvider<JavaMailSender> sender, MessageSource texts, PeopleSettings settings) {
		this.sender = sender;
		this.texts = texts;
		this.settings = settings;
	}

	/**
	 * Sends the link.
	 * @return false if mail is not set up or did not take it: then the link is to be
	 * handed over by other means
	 */
	boolean send(PersonCard person, URI link, Instant expires) {
		var mail = this.sender.getIfAvailable();
		if (mail == null) {
			return false;
		}
		try {
			mail.send(letter(person, link, expires));
			return true;
		}
		catch (MailException ex) {
			log.warn("An invitation could not be sent by mail: {}", ex.getClass().getSimpleName());
			return false;
		}
	}

	private SimpleMailMessage letter(PersonCard person, URI link, Instant expires) {
		var letter = new SimpleMailMessage();
		letter.setFrom(this.settings.mailFrom());
		letter.setTo(person.email());
		letter.setSubject(inAllLanguages(" / ", "people.mail.subject"));
		letter.setText(inAllLanguages("\n\n\n", "people.mail.text", person.name(), link, expires));
		return letter;
	}

	private String inAllLanguages(String between, String key, Object... arguments) {
		return Languages.ALL.stream()
			.map((language) -> this.texts.getMessage(key, readable(arguments, language), language))
			.collect(Collectors.joining(between));
	}

	private static Object[] readable(Object[] arguments, Locale language) {
		return List.of(arguments)
			.stream()
			.map((argument) -> (argument instanceof Instant instant) ? day(instant, language) : argument.toString())
			.toArray();
	}

	private static String day(Instant instant, Locale language) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(language)
			.format(instant.atOffset(ZoneOffset.UTC));
	}

}
