package org.peerway.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The four people of the demonstration, one for each role. */
@Service
public class DemoAccounts {

	static final List<DemoAccount> ALL = List.of(account("Rosa Villarreal", Role.TRAINEE),
			account("Marcus Bell", Role.TRAINER), account("Ines Kowalczyk", Role.OFFICE),
			account("Sam Adeyemi", Role.ADMIN));

	private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

	private final DemoMode mode;

	private final PersonRepository people;

	private final PasswordEncoder passwords;

	private final PeopleSettings settings;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DemoAccounts(DemoMode mode, PersonRepository people, PasswordEncoder passwords, PeopleSettings settings,
			AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.mode = mode;
		this.people = people;
		this.passwords = passwords;
		this.settings = settings;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** The accounts anybody may use; none outside demo mode. */
	public List<DemoAccount> shown() {
		return this.mode.isOn() ? ALL : List.of();
	}

	/** Makes the accounts at the first start of a demonstration. */
	@EventListener(ApplicationReadyEvent.class)
	@Order(0)
	@Transactional
	public void prepare() {
		if (!this.mode.isOn()) {
			return;
		}
		if (!this.people.existsByDemo(true)) {
			create();
		}
		print();
	}

	private void create() {
		Map<Role, PersonId> made = ALL.stream().collect(Collectors.toMap(DemoAccount::role, this::create));
		this.events.publishEvent(new DemoAccountsCreated(made));
		this.audit.record("demo.accounts-created", null, "system", "");
	}

	private PersonId create(DemoAccount account) {
		var person = new Person(PersonId.random(), new EmailAddress(account.email()), new PersonName(account.name()),
				Set.of(account.role()), this.clock.instant());
		person.markAsDemo();
		person.setPassword(this.passwords.encode(account.password()));
		return this.people.save(person).id();
	}

	private void print() {
		String accounts = ALL.stream()
			.map((account) -> "  %-8s %-28s %s".formatted(account.role(), account.email(), account.password()))
			.collect(Collectors.joining(System.lineSeparator()));
		log.info("This is a demonstration. Sign in at {} as one of{}{}", this.settings.baseUrl(),
				System.lineSeparator(), accounts);
	}

	private static DemoAccount account(String name, Role role) {
		String first = EmailAddress.lower(name.substring(0, name.indexOf(' ')));
		return new DemoAccount(name, role, first + "@demo.peerway.example", "walk-beside-" + first);
	}

}
