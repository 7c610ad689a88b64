package org.peerway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it. */
public class StillClock extends Clock {

	private final Instant start;

	private volatile Instant now;

	public StillClock(Instant start) {
		this.start = start;
		this.now = start;
	}

	public void set(Instant now) {
		this.now = now;
	}

	public void pass(Duration time) {
		set(this.now.plus(time));
	}

	/** Goes back to where it began. */
	public void reset() {
		set(this.start);
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

	/** Puts one into the context. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		StillClock stillClock() {
			return new StillClock(Instant.parse("2026-11-22T10:42:00Z"));
		}

	}

}
