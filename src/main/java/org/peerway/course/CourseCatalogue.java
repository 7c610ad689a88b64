package org.peerway.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizInForce;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.QuizSource;
import org.peerway.base.file.Picture;
import org.peerway.course.content.ContentReader;
import org.peerway.roleplay.PlayRules;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.ScenarioSource;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What is taught, by version. Every person who is signed in may read it, since a course
 * holds nothing personal; nobody else may. Loading at start does not come through here.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class CourseCatalogue implements QuizSource, ScenarioSource {

	private static final int MOST_CACHED = 16;

	private final CourseVersionStore versions;

	private final ContentLoader loader;

	// A version never changes, so that every machine may keep it.
	private final Cache<UUID, Course> courses = Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

	CourseCatalogue(CourseVersionStore versions, ContentLoader loader) {
		this.versions = versions;
		this.loader = loader;
	}

	/**
	 * The version that new enrolments get; open to all, also at start, because an id
	 * tells nothing.
	 * @throws NoSuchElementException if there is no such course
	 */
	@PreAuthorize("permitAll()")
	public CourseVersionId current(String courseId) {
		return this.versions.current(courseId).orElseThrow(() -> new NoSuchElementException("No course " + courseId));
	}

	/**
	 * The course as it stood in that version.
	 * @throws NoSuchElementException if there is no such version
	 */
	public Course course(UUID version) {
		return this.courses.get(version, (id) -> ContentReader.course(this.versions.files(id)));
	}

	public Course course(CourseVersionId version) {
		return course(version.value());
	}

	/**
	 * The number and hash of that version.
	 * @throws NoSuchElementException if there is no such version
	 */
	public CourseVersionInfo describe(UUID version) {
		return this.versions.info(version);
	}

	@Override
	public Quiz quiz(QuizRef ref) {
		return course(ref.courseVersion()).quiz(ref.quiz())
			.orElseThrow(() -> new NoSuchElementException("No quiz " + ref));
	}

	@Override
	public String language(QuizRef ref) {
		return course(ref.courseVersion()).language();
	}

	@Override
	public List<QuizInForce> inForce() {
		return this.versions.courses().stream().map(this::current).flatMap(this::quizzes).toList();
	}

	private Stream<QuizInForce> quizzes(CourseVersionId version) {
		var course = course(version);
		return course.publishedModules()
			.stream()
			.flatMap((module) -> Stream.ofNullable(module.quiz()))
			.map((quiz) -> new QuizInForce(new QuizRef(version.value(), quiz.id()), quiz.title(), course.language(),
					quiz.rules().isPractice()));
	}

	@Override
	public Scenario scenario(ScenarioRef ref) {
		return course(ref.courseVersion()).scenario(ref.scenario())
			.orElseThrow(() -> new NoSuchElementException("No scenario " + ref));
	}

	@Override
	public List<Principle> principles(UUID courseVersion) {
		return course(courseVersion).principles();
	}

	@Override
	public PlayRules rules(ScenarioRef ref) {
		return course(ref.courseVersion()).plays();
	}

	@Override
	public Optional<Picture> picture(ScenarioRef ref, String file) {
		return course(ref.courseVersion()).moduleOfScenario(ref.scenario())
			.flatMap((module) -> this.versions.picture(ref.courseVersion(),
					"modules/%02d-%s/scenarios/%s".formatted(module.number(), module.id(), file)));
	}

	@Override
	public List<Principle> principlesInForce() {
		Map<String, Principle> byId = new LinkedHashMap<>();
		this.versions.courses()
			.stream()
			.map(this::current)
			.flatMap((version) -> course(version).principles().stream())
			.forEach((principle) -> byId.putIfAbsent(principle.id(), principle));
		return List.copyOf(byId.values());
	}

	/** How the content folder was found, for those who can have it put right. */
	@PreAuthorize("hasAnyRole('OFFICE', 'ADMIN')")
	public ContentStatus status() {
		return this.loader.status();
	}

}
