package org.peerway.certification;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.peerway.course.Programme;
import org.peerway.people.PersonId;

@Entity
class Application {

	@Id
	private UUID id;

	private UUID person;

	private String programme;

	private String course;

	private UUID courseVersion;

	private String rulesVersion;

	private String printedName;

	private String language;

	@Enumerated(EnumType.STRING)
	private ApplicationState state;

	private Instant submittedAt;

	private @Nullable String returnReason;

	/** Set as long as the application can still lead to a certificate; unique. */
	private @Nullable String activeKey;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Application() {
	}

	Application(PersonId person, Programme programme, UUID courseVersion, String printedName, Locale language,
			Instant now) {
		this.id = UUID.randomUUID();
		this.person = person.value();
		this.programme = programme.id();
		this.course = programme.course();
		this.courseVersion = courseVersion;
		this.rulesVersion = programme.version();
		this.printedName = printedName;
		this.language = language.getLanguage();
		this.state = ApplicationState.SUBMITTED;
		this.submittedAt = now;
		this.activeKey = activeKey(person, programme.id());
	}

	static String activeKey(PersonId person, String programme) {
		return person.value() + " " + programme;
	}

	/**
	 * Hands it in again after a return.
	 * @throws IllegalStateException if it was not returned
	 */
	void submitAgain(String printedName, Locale language, Instant now) {
		mustBe(ApplicationState.RETURNED);
		this.state = ApplicationState.SUBMITTED;
		this.printedName = printedName;
		this.language = language.getLanguage();
		this.submittedAt = now;
		this.returnReason = null;
	}

	/**
	 * Gives it back to the applicant.
	 * @throws IllegalStateException if it does not wait for the office
	 */
	void giveBack(String reason) {
		mustBe(ApplicationState.SUBMITTED);
		this.state = ApplicationState.RETURNED;
		this.returnReason = reason;
	}

	/**
	 * Closes it with a certificate.
	 * @throws IllegalStateException if it does not wait for the office
	 */
	void issued() {
		mustBe(ApplicationState.SUBMITTED);
		this.state = ApplicationState.ISSUED;
		this.activeKey = null;
	}

	private void mustBe(ApplicationState expected) {
		if (this.state != expected) {
			throw new IllegalStateException("The application is " + this.state + ", not " + expected);
		}
	}

	ApplicationId id() {
		return new ApplicationId(this.id);
	}

	PersonId person() {
		return new PersonId(this.person);
	}

	String programme() {
		return this.programme;
	}

	String course() {
		return this.course;
	}

	UUID courseVersion() {
		return this.courseVersion;
	}

	String printedName() {
		return this.printedName;
	}

	Locale language() {
		return Locale.of(this.language);
	}

	ApplicationState state() {
		return this.state;
	}

	Instant submittedAt() {
		return this.submittedAt;
	}

	Optional<String> returnReason() {
		return Optional.ofNullable(this.returnReason);
	}

}
