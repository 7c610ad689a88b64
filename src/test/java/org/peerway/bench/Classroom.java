package org.peerway.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.peerway.Acting;
import org.peerway.learning.Activity;
import org.peerway.learning.CohortId;
import org.peerway.learning.CohortService;
import org.peerway.learning.Walker;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestContextManager;

/**
 * Trainees of one cohort, made by the application's own services in the file of a server
 * that does not run yet.
 */
@SpringBootTest(
		properties = { "spring.datasource.url=jdbc:h2:file:${" + Classroom.FILE + "}", "logging.level.root=error" })
@ActiveProfiles("test")
@Import({ Accounts.class, Walker.class })
final class Classroom {

	static final String FILE = "peerway.bench.database";

	private final Accounts accounts;

	private final CohortService cohorts;

	private final Walker walker;

	private Classroom(ApplicationContext context) {
		context.getBeanProvider(SecurityContextHolderStrategy.class)
			.ifUnique(SecurityContextHolder::setContextHolderStrategy);
		this.accounts = context.getBean(Accounts.class);
		this.cohorts = context.getBean(CohortService.class);
		this.walker = context.getBean(Walker.class);
	}

	/**
	 * Fills a server's folder.
	 * @param atQuiz how many trainees, the first ones, are at the door of the quiz
	 * @param total how many there are in all; the others have not begun
	 */
	static void fill(Path folder, int atQuiz, int total) {
		System.setProperty(FILE, folder.resolve("data/peerway").toAbsolutePath().toString());
		var manager = new TestContextManager(Classroom.class);
		try {
			new Classroom(manager.getTestContext().getApplicationContext()).fill(atQuiz, total);
		}
		finally {
			Acting.asNobody();
			manager.getTestContext().markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
		}
	}

	static String email(int number) {
		return "learner-" + number + "@bench.example";
	}

	private void fill(int atQuiz, int total) {
		this.accounts.actAs("Trainer", Role.TRAINER);
		var cohort = this.cohorts.open("All at once");
		var trainees = enrol(cohort, total);
		trainees.subList(0, atQuiz).forEach((trainee) -> {
			Acting.as(trainee, Role.TRAINEE);
			this.walker.walkTo(Activity.Kind.QUIZ);
		});
	}

	private List<PersonId> enrol(CohortId cohort, int total) {
		var trainees = IntStream.range(0, total)
			.mapToObj((number) -> this.accounts.make("Learner", email(number), Role.TRAINEE))
			.toList();
		trainees.forEach((trainee) -> this.cohorts.enrol(cohort, trainee));
		return trainees;
	}

}
