package org.peerway.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.peerway.StillClock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of an office that decides at 10:42. */
public class OfficeClock extends StillClock {

	static final Instant START = Instant.parse("2026-11-20T10:42:00Z");

	OfficeClock() {
		super(START);
	}

	public void setDay(LocalDate day) {
		set(day.atTime(10, 42).toInstant(ZoneOffset.UTC));
	}

	/** Puts the clock into the context. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		OfficeClock officeClock() {
			return new OfficeClock();
		}

	}

}
