package org.peerway.assessment.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Head;

/**
 * What our questions say about themselves, as tags such as "concept:hope" and
 * "level:applied", for formats that have no better place.
 *
 * @param others tags that are only tags
 */
public record HeadTags(List<String> concepts, Head.@Nullable Level level, Head.@Nullable Difficulty difficulty,
		@Nullable String lesson, @Nullable String source, List<String> others) {

	/** The tags of a question, and those that say the rest. */
	public static List<String> of(Head head, List<String> tags) {
		List<String> all = new ArrayList<>(tags);
		head.concepts().forEach((concept) -> all.add("concept:" + concept));
		add(all, "level", lower(head.level()));
		add(all, "difficulty", lower(head.aids().difficulty()));
		add(all, "lesson", head.lesson());
		add(all, "source", head.aids().source());
		return all;
	}

	/** Takes apart what {@link #of} put together; the first of several counts. */
	public static HeadTags read(List<String> tags) {
		List<String> concepts = new ArrayList<>();
		List<String> others = new ArrayList<>();
		Head.Level level = null;
		Head.Difficulty difficulty = null;
		String lesson = null;
		String source = null;
		for (String tag : tags) {
			var name = tag.substring(0, Math.max(0, tag.indexOf(':')));
			var value = tag.substring(tag.indexOf(':') + 1);
			var readLevel = name.equals("level") ? constant(Head.Level.class, value) : Optional.<Head.Level>empty();
			var readDifficulty = name.equals("difficulty") ? constant(Head.Difficulty.class, value)
					: Optional.<Head.Difficulty>empty();
			if (name.equals("concept") && !value.isBlank()) {
				concepts.add(value);
			}
			else if (level == null && readLevel.isPresent()) {
				level = readLevel.get();
			}
			else if (difficulty == null && readDifficulty.isPresent()) {
				difficulty = readDifficulty.get();
			}
			else if (lesson == null && name.equals("lesson") && !value.isBlank()) {
				lesson = value;
			}
			else if (source == null && name.equals("source") && !value.isBlank()) {
				source = value;
			}
			else {
				others.add(tag);
			}
		}
		return new HeadTags(concepts, level, difficulty, lesson, source, others);
	}

	private static void add(List<String> tags, String name, @Nullable String value) {
		if (value != null) {
			tags.add(name + ":" + value);
		}
	}

	private static @Nullable String lower(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name().toLowerCase(Locale.ROOT) : null;
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String value) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
				return Optional.of(constant);
			}
		}
		return Optional.empty();
	}

}
