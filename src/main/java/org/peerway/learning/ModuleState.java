package org.peerway.learning;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A module as it stands for one person.
 *
 * @param hours how long the module takes in all, in whole hours
 * @param activities in the order of the path; empty if the module is not published
 * @param missing what keeps it from being done; empty if it is done or not published
 */
public record ModuleState(int number, String id, String title, int hours, Standing standing, List<Activity> activities,
		Decision lock, List<Reason> missing) {

	/** Where a module lies on a person's path. */
	public enum Standing {

		DONE, HERE, LATER, PLANNED

	}

	public ModuleState {
		activities = List.copyOf(activities);
		missing = List.copyOf(missing);
	}

	public boolean isDone() {
		return this.standing == Standing.DONE;
	}

	public boolean isPublished() {
		return this.standing != Standing.PLANNED;
	}

	/**
	 * The first activity that is open, not done, needed for the module and not in the
	 * hands of others.
	 */
	public Optional<Activity> next() {
		return this.activities.stream()
			.filter((activity) -> !activity.done() && !activity.waiting() && !activity.optional()
					&& activity.lock().allowed())
			.findFirst();
	}

	/** The activity that is handed in and waits for those who rate it. */
	public Optional<Activity> waiting() {
		return this.activities.stream().filter(Activity::waiting).findFirst();
	}

	public long done(Activity.Kind kind) {
		return this.activities.stream().filter((activity) -> activity.kind() == kind && activity.done()).count();
	}

	public long count(Activity.Kind kind) {
		return this.activities.stream().filter((activity) -> activity.kind() == kind).count();
	}

	/** Whether anything was done in it. */
	public boolean isBegun() {
		return this.activities.stream().anyMatch(Activity::done);
	}

	/** Minutes of the activities that are needed and done. */
	public int minutesDone() {
		return minutes(Activity::done);
	}

	public int minutes() {
		return minutes((activity) -> true);
	}

	private int minutes(Predicate<Activity> which) {
		return this.activities.stream()
			.filter((activity) -> !activity.optional())
			.filter(which)
			.mapToInt(Activity::minutes)
			.sum();
	}

}
