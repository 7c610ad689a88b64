package org.peerway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context an empty database of one PostgreSQL server that lives as long
 * as the JVM.
 */
public class PostgresDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final EmbeddedPostgres SERVER = start();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.datasource.url=" + freshUrl(), "spring.datasource.username=postgres",
					"spring.datasource.password=")
			.applyTo(context);
	}

	/** The JDBC address of a new, empty database. */
	public static String freshUrl() {
		String name = "t" + UUID.randomUUID().toString().replace("-", "");
		try (var connection = SERVER.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return SERVER.getJdbcUrl("postgres", name);
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
