package org.peerway.assessment.exchange.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** The ways to where questions are brought in and taken out. */
public final class ExchangeLinks {

	/** Where questions are brought into the bank. */
	public static final String IMPORT = "bank/import";

	/** Where questions of the whole bank are taken out. */
	public static final String EXPORT = "bank/export";

	static final String FOLDER = "folder";

	private ExchangeLinks() {
	}

	/**
	 * Questions that were chosen; more than an address can hold.
	 */
	private record Chosen(List<UUID> ids) {
	}

	/** Where the questions of a folder are taken out, or of the whole bank. */
	public static String toExport(Optional<UUID> folder) {
		return EXPORT + folder.map((id) -> "?" + FOLDER + "=" + id).orElse("");
	}

	/** Goes to where chosen questions are taken out. */
	public static void export(UI ui, Collection<UUID> questions) {
		ComponentUtil.setData(ui, Chosen.class, new Chosen(List.copyOf(questions)));
		ui.navigate(EXPORT);
	}

	/** The questions that were chosen, once. */
	static List<UUID> chosen(UI ui) {
		var chosen = ComponentUtil.getData(ui, Chosen.class);
		ComponentUtil.setData(ui, Chosen.class, null);
		return (chosen != null) ? chosen.ids() : new ArrayList<>();
	}

}
