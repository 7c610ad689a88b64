package org.peerway.course;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.peerway.base.lens.Lens;
import org.peerway.base.lens.LensSource;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The shorthand that the courses in force teach to do without, for all who are signed in.
 */
@Service
@PreAuthorize("isAuthenticated()")
class LanguageLens implements LensSource {

	private static final int MOST_CACHED = 4;

	private final CourseVersionStore versions;

	private final CourseCatalogue catalogue;

	// A version never changes, so that every machine may keep what was made of it.
	private final Cache<List<CourseVersionId>, Lens> lenses = Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

	LanguageLens(CourseVersionStore versions, CourseCatalogue catalogue) {
		this.versions = versions;
		this.catalogue = catalogue;
	}

	@Override
	public Lens inForce() {
		var current = this.versions.courses().stream().map(this.catalogue::current).toList();
		return this.lenses.get(current, this::lens);
	}

	private Lens lens(List<CourseVersionId> current) {
		return Lens.of(current.stream().flatMap((version) -> this.catalogue.course(version).lens().stream()).toList());
	}

}
