package org.peerway.learning;

import java.util.List;
import java.util.Optional;

/** A whole course as it stands for one person: the path, and what comes next on it. */
public record CourseState(List<ModuleState> modules) {

	/** The activity to do next, with its module. */
	public record Step(ModuleState module, Activity activity) {
	}

	public CourseState {
		modules = List.copyOf(modules);
	}

	public List<ModuleState> published() {
		return this.modules.stream().filter(ModuleState::isPublished).toList();
	}

	public boolean isComplete() {
		return !published().isEmpty() && published().stream().allMatch(ModuleState::isDone);
	}

	public Optional<Step> next() {
		return this.modules.stream()
			.filter((module) -> module.standing() == ModuleState.Standing.HERE)
			.flatMap((module) -> module.next().stream().map((activity) -> new Step(module, activity)))
			.findFirst();
	}

	/** What is handed in and waits for those who rate it, with its module. */
	public Optional<Step> waiting() {
		return this.modules.stream()
			.flatMap((module) -> module.waiting().stream().map((activity) -> new Step(module, activity)))
			.findFirst();
	}

	public int minutesDone() {
		return this.modules.stream().mapToInt(ModuleState::minutesDone).sum();
	}

	public int minutes() {
		return this.modules.stream().mapToInt(ModuleState::minutes).sum();
	}

	public Optional<ModuleState> module(String id) {
		return this.modules.stream().filter((module) -> module.id().equals(id)).findFirst();
	}

	/** The activity of that kind and id, with its module. */
	public Optional<Step> find(Activity.Kind kind, String id) {
		return this.modules.stream()
			.flatMap((module) -> module.activities()
				.stream()
				.filter((activity) -> activity.kind() == kind && activity.id().equals(id))
				.map((activity) -> new Step(module, activity)))
			.findFirst();
	}

}
