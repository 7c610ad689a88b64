package org.peerway.durability;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.peerway.PostgresDatabase;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was acknowledged survives the death of the process that wrote it.
 *
 * @see <a href="file:src/docs/decisions/001-two-databases.md">Two databases</a>
 */
class AcknowledgedWritesTests {

	private static final int ENOUGH = 400;

	@Test
	void h2LosesNothingWithTheShippedSetting(@TempDir Path folder) throws Exception {
		Properties shipped = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
		String url = shipped.getProperty("spring.datasource.url").replace("./data", folder.toString());

		assertThat(url).contains("WRITE_DELAY=0").contains(folder.toString());
		writeAndKill(url, "peerway");
	}

	@Test
	void postgresLosesNothing() throws Exception {
		writeAndKill(PostgresDatabase.freshUrl(), "postgres");
	}

	private static void writeAndKill(String url, String user) throws Exception {
		execute(url, user, "create table written (id integer primary key)");
		var writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Writer.class.getName(), url, user)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		int acknowledged = 0;
		try (var lines = new BufferedReader(
				new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				acknowledged = Integer.parseInt(line);
				if (acknowledged == ENOUGH) {
					writer.toHandle().destroyForcibly();
				}
			}
		}
		assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
		assertThat(count(url, user, acknowledged)).isEqualTo(acknowledged);
	}

	private static void execute(String url, String user, String sql) throws Exception {
		try (var connection = DriverManager.getConnection(url, user, "");
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static int count(String url, String user, int upTo) throws Exception {
		try (var connection = DriverManager.getConnection(url, user, "");
				var statement = connection.prepareStatement("select count(*) from written where id <= ?")) {
			statement.setInt(1, upTo);
			try (var rows = statement.executeQuery()) {
				rows.next();
				return rows.getInt(1);
			}
		}
	}

}
