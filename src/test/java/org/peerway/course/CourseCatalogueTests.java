package org.peerway.course;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.StillClock;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.TopicSource;
import org.peerway.base.lens.LensSource;
import org.peerway.base.yaml.Fault;
import org.peerway.course.content.ContentFixture;
import org.peerway.people.Role;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.script.Principle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestPropertySource(properties = "peerway.content=src/test/resources/content-small")
abstract class CourseCatalogueTests {

	private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

	@Autowired
	private CourseCatalogue catalogue;

	@Autowired
	private LensSource lens;

	@Autowired
	private TopicSource topics;

	@Autowired
	private CourseVersionRepository repository;

	@Autowired
	private PlatformTransactionManager transactions;

	@TempDir
	private Path folder;

	private ContentFixture content;

	private String course;

	private CourseVersionStore store;

	private ContentLoader loader;

	private final StillClock clock = new StillClock(START);

	@BeforeEach
	void copyAsACourseOfItsOwn() {
		this.course = "c" + UUID.randomUUID();
		this.content = ContentFixture.in(this.folder)
			.replace(ContentFixture.COURSE, "id: small", "id: " + this.course)
			.replace(ContentFixture.PROGRAMME, "course: small", "course: " + this.course);
		this.store = new CourseVersionStore(this.repository, this.transactions, this.clock);
		this.loader = new ContentLoader(this.folder.toString(), this.store, this.clock);
		Acting.asSomebody(Role.TRAINEE);
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void hasLoadedTheContentAtStart() {
		UUID version = this.catalogue.current("small").value();

		assertThat(this.catalogue.course(version).title()).isEqualTo("A small course");
		assertThat(this.catalogue.quiz(new QuizRef(version, "greeting-quiz")).draw()).isEqualTo(2);
		assertThat(this.catalogue.scenario(new ScenarioRef(version, "at-the-door")).start()).isEqualTo("knock");
		assertThat(this.catalogue.principles(version)).extracting(Principle::id).containsExactly("hope", "language");
	}

	@Test
	void keepsOneParsedCourseForEachVersion() {
		UUID version = this.catalogue.current("small").value();

		assertThat(this.catalogue.course(version)).isSameAs(this.catalogue.course(version));
	}

	@Test
	void offersAuthorsTheLessonsAndConceptsInForce() {
		Acting.asSomebody(Role.TRAINER);

		var topics = this.topics.inForce();

		var lesson = topics.lesson("say-hello").orElseThrow();
		assertThat(lesson.title()).isEqualTo(
				this.catalogue.course(this.catalogue.current("small")).lesson("say-hello").orElseThrow().title());
		assertThat(lesson.module()).isNotEmpty();
		assertThat(topics.concepts()).isNotEmpty().doesNotHaveDuplicates();
		Acting.asSomebody(Role.TRAINEE);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.topics.inForce());
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.topics.inForce());
	}

	@Test
	void describesAVersion() {
		this.loader.load();
		CourseVersionId version = this.catalogue.current(this.course);

		var info = this.catalogue.describe(version.value());

		assertThat(info)
			.isEqualTo(new CourseVersionInfo(version, this.course, 1, this.content.read().files().hash(), START));
	}

	@Test
	void makesNoNewVersionOfTheSameContent() {
		this.loader.load();
		CourseVersionId first = this.catalogue.current(this.course);

		this.loader.load();

		assertThat(this.catalogue.current(this.course)).isEqualTo(first);
		assertThat(this.repository.lastNumber(this.course)).isOne();
	}

	@Test
	void makesANewVersionOfChangedContentAndKeepsTheOldOneReadable() {
		this.loader.load();
		CourseVersionId old = this.catalogue.current(this.course);
		this.content.replace(ContentFixture.LESSON, "It leaves room.", "It leaves a lot of room.");

		this.loader.load();

		CourseVersionId current = this.catalogue.current(this.course);
		assertThat(this.catalogue.describe(current.value()).number()).isEqualTo(2);
		assertThat(idea(current)).contains("a lot of room");
		assertThat(idea(old)).contains("It leaves room.");
	}

	@Test
	void looksThroughTheLensThatIsInForce() {
		this.content.write("language-lens.yaml", """
				en:
				  - {id: zorp, terms: [zorp], why: It hides what happened., instead: [what happened]}
				""");
		this.loader.load();
		var first = this.lens.inForce();
		assertThat(first.look("Two zorps.", Locale.ENGLISH)).hasSize(1);
		assertThat(this.lens.inForce()).isSameAs(first);
		this.content.replace("language-lens.yaml", "terms: [zorp]", "terms: [zarp]");
		this.clock.pass(Duration.ofHours(1));

		this.loader.load();

		assertThat(this.lens.inForce().look("Two zorps.", Locale.ENGLISH)).isEmpty();
		assertThat(this.lens.inForce().look("Two zarps.", Locale.ENGLISH)).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void lensIsForAllWhoAreSignedIn(Role role) {
		Acting.asSomebody(role);
		assertThat(this.lens.inForce()).isNotNull();

		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.lens.inForce());
	}

	@Test
	void bringsAnEarlierVersionBackIntoForce() {
		this.loader.load();
		CourseVersionId first = this.catalogue.current(this.course);
		this.content.replace(ContentFixture.LESSON, "It leaves room.", "It leaves a lot of room.");
		this.clock.pass(Duration.ofHours(1));
		this.loader.load();
		this.content.replace(ContentFixture.LESSON, "It leaves a lot of room.", "It leaves room.");
		this.clock.pass(Duration.ofHours(1));

		this.loader.load();

		assertThat(this.catalogue.current(this.course)).isEqualTo(first);
		assertThat(this.repository.lastNumber(this.course)).isEqualTo(2);
	}

	@Test
	void keepsTheLastGoodVersionInForceAndAllFaultsForTheOffice() {
		this.loader.load();
		CourseVersionId good = this.catalogue.current(this.course);
		this.content.replace(ContentFixture.LESSON, "minutes: 6", "minutes: 3")
			.replace(ContentFixture.QUIZ, "draw: 2", "draw: 9");
		this.clock.pass(Duration.ofHours(1));

		this.loader.load();

		assertThat(this.catalogue.current(this.course)).isEqualTo(good);
		ContentStatus status = this.loader.status();
		assertThat(status.isSound()).isFalse();
		assertThat(status.checkedAt()).isEqualTo(START.plus(Duration.ofHours(1)));
		assertThat(status.faults()).extracting(Fault::file).containsExactly(ContentFixture.LESSON, ContentFixture.QUIZ);
	}

	@Test
	void makesOneVersionWhenSeveralMachinesStartAtOnce() throws Exception {
		var files = this.content.read().files();

		List<CourseVersionInfo> versions = atOnce(8, (machine) -> this.store.putInForce(this.course, files));

		assertThat(versions).hasSize(8).extracting(CourseVersionInfo::id).containsOnly(versions.getFirst().id());
		assertThat(this.repository.lastNumber(this.course)).isOne();
	}

	@Test
	void numbersTheVersionsOfMachinesWithDifferentContent() throws Exception {
		var readings = new ArrayList<ContentFixture>();
		for (int i = 0; i < 3; i++) {
			readings.add(ContentFixture.in(this.folder.resolve("machine" + i))
				.append(ContentFixture.LESSON, "\nMachine " + i + ".\n"));
		}

		List<CourseVersionInfo> versions = atOnce(3,
				(machine) -> this.store.putInForce(this.course, readings.get(machine).read().files()));

		assertThat(versions).extracting(CourseVersionInfo::number).containsExactlyInAnyOrder(1, 2, 3);
	}

	@Test
	void knowsNeitherUnknownCoursesNorUnknownVersions() {
		UUID unknown = UUID.randomUUID();
		UUID version = this.catalogue.current("small").value();

		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.catalogue.current("none"));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.catalogue.course(unknown));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.catalogue.describe(unknown));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.catalogue.quiz(new QuizRef(version, "none")));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.catalogue.scenario(new ScenarioRef(version, "none")));
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void everyPersonMayReadTheCourse(Role role) {
		Acting.asSomebody(role);

		assertThat(this.catalogue.course(this.catalogue.current("small"))).isNotNull();
	}

	@Test
	void everybodyMayKnowTheIdOfTheVersionInForce() {
		Acting.asNobody();

		assertThat(this.catalogue.current("small")).isNotNull();
	}

	@Test
	void nobodyElseMayReadAnything() {
		UUID version = this.catalogue.current("small").value();
		Acting.asNobody();

		refusesNobody(() -> this.catalogue.course(version));
		refusesNobody(() -> this.catalogue.course(new CourseVersionId(version)));
		refusesNobody(() -> this.catalogue.describe(version));
		refusesNobody(() -> this.catalogue.quiz(new QuizRef(version, "greeting-quiz")));
		refusesNobody(() -> this.catalogue.scenario(new ScenarioRef(version, "at-the-door")));
		refusesNobody(() -> this.catalogue.principles(version));
		refusesNobody(() -> this.catalogue.status());
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "OFFICE", "ADMIN" })
	void officeAndAdministratorSeeHowTheContentWasFound(Role role) {
		Acting.asSomebody(role);

		assertThat(this.catalogue.status().isSound()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "TRAINEE", "TRAINER" })
	void othersDoNot(Role role) {
		Acting.asSomebody(role);

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.catalogue.status());
	}

	private String idea(CourseVersionId version) {
		return this.catalogue.course(version)
			.lesson("say-hello")
			.flatMap((lesson) -> lesson.section(Section.Kind.IDEA))
			.map(Section::html)
			.orElseThrow();
	}

	private static void refusesNobody(Callable<?> call) {
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(call::call);
	}

	private static List<CourseVersionInfo> atOnce(int machines, Machine machine) throws Exception {
		var barrier = new CyclicBarrier(machines);
		var results = new ArrayList<Future<CourseVersionInfo>>();
		try (var pool = Executors.newFixedThreadPool(machines)) {
			for (int i = 0; i < machines; i++) {
				int number = i;
				results.add(pool.submit(() -> {
					barrier.await();
					return machine.start(number);
				}));
			}
		}
		var versions = new ArrayList<CourseVersionInfo>();
		for (var result : results) {
			versions.add(result.get());
		}
		return versions;
	}

	/** One of several servers that start. */
	private interface Machine {

		CourseVersionInfo start(int number);

	}

}
