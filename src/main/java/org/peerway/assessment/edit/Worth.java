package org.peerway.assessment.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Notation;

/** Whether options just fit or not, or each is worth a share that the author writes. */
final class Worth extends Composite<Div> {

	private static final int DIGITS = 5;

	private final transient Inputs inputs;

	private final transient Mapping at;

	private final boolean one;

	private final ModeSelect<Mode> mode;

	/** Shares that are not shown, to come back with the mode. */
	private final transient Map<Map<?, ?>, @Nullable Object> hidden = new IdentityHashMap<>();

	/** The ways to say it. */
	enum Mode {

		FITS, SHARES

	}

	/**
	 * Above the options of that part.
	 * @param one whether one option is chosen, not several
	 */
	Worth(Inputs inputs, Mapping at, boolean one) {
		this.inputs = inputs;
		this.at = at;
		this.one = one;
		boolean shares = options().stream().anyMatch((option) -> option.has("share"));
		this.mode = new ModeSelect<>(one ? "edit.worth.one" : "edit.worth.several", List.of(Mode.values()),
				shares ? Mode.SHARES : Mode.FITS, this::change);
		getContent().addClassName("wide");
		getContent().add(this.mode);
	}

	private List<Mapping> options() {
		return this.at.parts("options");
	}

	/** The field that says what that option is worth. */
	OptionWorth of(Mapping option) {
		var fits = this.inputs.tick(option, "fits", this.one ? "fits.one" : "fits");
		if (this.one) {
			fits.before(() -> onlyOne(option));
		}
		var share = this.inputs.number(option, "share", "share", Notation.DECIMAL);
		share.help(this.one ? "edit.field.share.one.help" : "edit.field.share.several.help");
		return new OptionWorth(this, fits, share);
	}

	boolean isByShares() {
		return this.mode.mode() == Mode.SHARES;
	}

	private void onlyOne(Mapping option) {
		options().stream()
			.filter((other) -> !other.isSameAs(option) && other.flag("fits"))
			.forEach((other) -> other.put("fits", null));
	}

	private void change(Mode mode) {
		if (mode == Mode.SHARES) {
			long fitting = options().stream().filter((option) -> option.flag("fits")).count();
			options().forEach((option) -> share(option, fitting));
		}
		else {
			options().forEach(this::fits);
		}
		this.inputs.changes().made();
	}

	private void share(Mapping option, long fitting) {
		boolean fits = option.flag("fits");
		var share = this.hidden.remove(option.tree());
		option.put("fits", null);
		if (share != null) {
			option.put("share", share);
		}
		else if (fits) {
			option.put("share", part(this.one ? 1 : fitting));
		}
		else if (!this.one && fitting > 0) {
			option.put("share", part(fitting - options().size()));
		}
	}

	/**
	 * One of so many parts of the point, which are taken away if there are fewer than
	 * none.
	 */
	private static @Nullable Object part(long parts) {
		var share = BigDecimal.ONE.divide(BigDecimal.valueOf(parts), DIGITS, RoundingMode.HALF_UP);
		return Notation.DECIMAL.read(share.stripTrailingZeros().toPlainString());
	}

	private void fits(Mapping option) {
		var share = option.number("share");
		boolean fits = share.filter((number) -> number.compareTo(this.one ? BigDecimal.ONE : BigDecimal.ZERO) >= 0)
			.filter((number) -> number.signum() > 0)
			.isPresent();
		this.hidden.put(option.tree(), option.value("share"));
		option.put("share", null);
		if (fits) {
			option.put("fits", true);
		}
	}

}
