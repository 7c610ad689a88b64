package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.combobox.ComboBox;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.Topics;
import org.peerway.assessment.edit.draft.Mapping;

/**
 * A lesson chosen by its title; one that the courses do not have stays until another is
 * chosen.
 */
final class LessonInput extends Bound<ComboBox<String>> {

	private final transient Topics topics;

	private List<String> items = List.of();

	private boolean following;

	LessonInput(Changes changes, Mapping at, String name, Topics topics) {
		super(changes, at, name, new ComboBox<>());
		this.topics = topics;
		field().setManualValidation(true);
		field().setClearButtonVisible(true);
		field().setItemLabelGenerator(this::text);
		field().addValueChangeListener((event) -> {
			if (!this.following) {
				put(event.getValue());
			}
		});
		follow();
	}

	private String text(String id) {
		return this.topics.lesson(id)
			.map((lesson) -> getTranslation("edit.lesson", lesson.title(), lesson.module()))
			.orElseGet(() -> getTranslation("edit.lesson.unknown", id));
	}

	@Override
	public void follow() {
		this.following = true;
		var present = present();
		List<String> now = new ArrayList<>(this.topics.lessons().stream().map(Topics.Lesson::id).toList());
		if (present != null && !now.contains(present)) {
			now.add(present);
		}
		if (!now.equals(this.items)) {
			this.items = now;
			field().setItems(now);
		}
		field().setValue(present);
		this.following = false;
	}

	private @Nullable String present() {
		var shown = at().shown(name()).strip();
		return shown.isEmpty() ? null : shown;
	}

}
