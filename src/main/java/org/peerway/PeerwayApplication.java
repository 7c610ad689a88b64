package org.peerway;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts Peerway. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Peerway")
public class PeerwayApplication {

	public static void main(String[] args) {
		SpringApplication.run(PeerwayApplication.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
