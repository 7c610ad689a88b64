package org.peerway.assessment.panel.ui;

import com.vaadin.flow.component.Component;

import org.peerway.assessment.panel.JudgeSheet;

/** Says what came of the round before. */
record BeforeWords(Component on, PanelWords words) {

	BeforeWords(Component on) {
		this(on, new PanelWords(on));
	}

	String own(JudgeSheet.Before before) {
		return before.own().isPresent() ? before.own().getAsInt() + " %" : this.on.getTranslation("panel.none");
	}

	String all(JudgeSheet.Before before) {
		if (before.mean().isEmpty()) {
			return this.on.getTranslation("panel.none");
		}
		return this.on.getTranslation("panel.before.all", this.words.percent(before.mean()),
				this.words.percent(before.lowest()), this.words.percent(before.highest()), before.judges());
	}

	String facility(JudgeSheet.Before before) {
		return before.facility().isPresent() ? this.on.getTranslation("panel.before.facility",
				this.words.percent(before.facility()), before.attempts()) : this.on.getTranslation("panel.none");
	}

}
