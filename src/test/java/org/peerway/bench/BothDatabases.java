package org.peerway.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.peerway.Acting;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestContextManager;

/** The application without its screens, on one database and then on the other. */
@SpringBootTest(properties = { "spring.datasource.url=${" + BothDatabases.URL + "}",
		"spring.datasource.username=${" + BothDatabases.USER + "}", "spring.datasource.password=",
		"spring.jpa.properties.hibernate.generate_statistics=false", "logging.level.root=error" })
@ActiveProfiles("test")
final class BothDatabases {

	static final String URL = "peerway.bench.url";

	static final String USER = "peerway.bench.user";

	private BothDatabases() {
		throw new UnsupportedOperationException("Only the annotations are read");
	}

	/** Works on H2 in a file of the folder, and on PostgreSQL. */
	static void each(Path folder, BiConsumer<String, ApplicationContext> work) {
		on("jdbc:h2:file:" + folder.resolve("data/peerway").toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
				"peerway", (context) -> work.accept("H2", context));
		try (var server = durable()) {
			on(server.getJdbcUrl("postgres", "postgres"), "postgres", (context) -> work.accept("PostgreSQL", context));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As offices run it: what was committed is on the disk, which tests do without. */
	private static EmbeddedPostgres durable() throws IOException {
		return EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.start();
	}

	private static void on(String url, String user, Consumer<ApplicationContext> work) {
		System.setProperty(URL, url);
		System.setProperty(USER, user);
		var manager = new TestContextManager(BothDatabases.class);
		try {
			var context = manager.getTestContext().getApplicationContext();
			context.getBeanProvider(SecurityContextHolderStrategy.class)
				.ifUnique(SecurityContextHolder::setContextHolderStrategy);
			work.accept(context);
		}
		finally {
			Acting.asNobody();
			manager.getTestContext().markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
		}
	}

}
