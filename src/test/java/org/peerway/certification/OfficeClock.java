package org.peerway.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test sets it. */
public class OfficeClock extends Clock {

	static final Instant START = Instant.parse("2026-11-20T10:42:00Z");

	private volatile Instant now = START;

	public void set(Instant now) {
		this.now = now;
	}

	public void setDay(LocalDate day) {
		set(day.atTime(10, 42).toInstant(ZoneOffset.UTC));
	}

	public void passSeconds(long seconds) {
		set(this.now.plusSeconds(seconds));
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
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
