package org.peerway.assessment.edit;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Problem;

/**
 * A field bound to one value of a draft; beside it stands what is not as it has to be.
 */
abstract class Bound<C extends Component & InputField<?, ?> & HasValidationProperties & Focusable<?>>
		extends Composite<C> implements Spot {

	private final transient Changes changes;

	private final transient Mapping at;

	private final String name;

	private final C field;

	/** Nothing is said about what is missing before somebody was here. */
	private boolean calm;

	Bound(Changes changes, Mapping at, String name, C field) {
		this.changes = changes;
		this.at = at;
		this.name = name;
		this.field = field;
		this.calm = changes.isCalm();
	}

	@Override
	protected final C initContent() {
		return this.field;
	}

	final C field() {
		return this.field;
	}

	final Mapping at() {
		return this.at;
	}

	final String name() {
		return this.name;
	}

	/** Names the field. */
	Bound<C> label(String key) {
		this.field.setLabel(getTranslation(key));
		return this;
	}

	/** Says below the field how it is used. */
	Bound<C> help(String key) {
		this.field.setHelperText(getTranslation(key));
		return this;
	}

	Bound<C> styled(String... styles) {
		this.field.addClassNames(styles);
		return this;
	}

	/** Shows the value without letting anybody change it. */
	void setFixed(boolean fixed) {
		this.field.setReadOnly(fixed);
		if (fixed) {
			this.field.setHelperText("");
		}
	}

	@Override
	public String title() {
		return this.field.getLabel();
	}

	@Override
	public boolean isOf(Problem problem) {
		return problem.isAt(this.at, this.name);
	}

	@Override
	public void show(List<Problem> problems) {
		var shown = problems.stream()
			.filter((problem) -> isOf(problem) && !(problem.missing() && this.calm))
			.findFirst()
			.map((problem) -> getTranslation(problem.text(), problem.parameters().toArray()));
		if (!shown.equals(Optional.ofNullable(this.field.getErrorMessage()).filter((text) -> this.field.isInvalid()))) {
			this.field.setErrorMessage(shown.orElse(""));
			this.field.setInvalid(shown.isPresent());
		}
	}

	@Override
	public void focusHere() {
		this.field.focus();
	}

	/** From now on it is said what is missing. */
	final void visited() {
		if (this.calm) {
			this.calm = false;
			this.changes.typing();
		}
	}

	final boolean isCalm() {
		return this.calm;
	}

	/** Writes a value, or takes it out. */
	final void put(@Nullable Object value) {
		this.at.put(this.name, value);
		made();
	}

	final void made() {
		this.calm = false;
		this.changes.made();
	}

	final void typing() {
		this.changes.typing();
	}

}
