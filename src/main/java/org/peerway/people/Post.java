package org.peerway.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
 * Brings letters to people where mail is set up; addresses do not leave this module.
 */
@Component
public class Post {

	private static final Logger log = LoggerFactory.getLogger(Post.class);

	private final ObjectProvider<JavaMailSender> sender;

	private final MessageSource texts;

	private final PeopleSettings settings;

	private final PersonRepository people;

	Post(ObjectProvider<JavaMailSender> sender, MessageSource texts, PeopleSettings settings, PersonRepository people) {
		this.sender = sender;
		this.texts = texts;
		this.settings = settings;
		this.people = people;
	}

	public boolean isSetUp() {
		return this.sender.getIfAvailable() != null;
	}

	/**
	 * Sends a letter in all our languages.
	 * @param text the key of its words, which are given the name and the link
	 * @param path where the link leads on this server
	 * @return false if mail is not set up or did not take it, or nobody has that id
	 */
	public boolean send(PersonId person, String subject, String text, String path) {
		return this.people.findCards(Set.of(person.value()))
			.stream()
			.anyMatch((card) -> send(card, subject, text, card.name(), this.settings.link(path)));
	}

	/** The same to somebody who may not have an account yet. */
	boolean send(PersonCard person, String subject, String text, Object... arguments) {
		var mail = this.sender.getIfAvailable();
		if (mail == null) {
			return false;
		}
		try {
			mail.send(letter(person, subject, text, arguments));
			return true;
		}
		catch (MailException ex) {
			log.warn("A letter could not be sent by mail: {}", ex.getClass().getSimpleName());
			return false;
		}
	}

	private SimpleMailMessage letter(PersonCard person, String subject, String text, Object... arguments) {
		var letter = new SimpleMailMessage();
		letter.setFrom(this.settings.mailFrom());
		letter.setTo(person.email());
		letter.setSubject(inAllLanguages(" / ", subject));
		letter.setText(inAllLanguages("\n\n\n", text, arguments));
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
