package org.peerway.roleplay.write.ui.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;

/** Chooses where a reply leads: a turn, an ending, or a new one of either. */
final class TargetSelect extends Composite<ComboBox<String>> {

	/** What can be done with the choice. */
	interface Leading {

		void to(String place);

		void toNewTurn();

		void toNewEnding();

	}

	/** No id has spaces around it. */
	private static final String NEW_TURN = " turn ";

	private static final String NEW_ENDING = " ending ";

	private final PlaceNames names;

	TargetSelect(Sheet sheet, String spot, String label, String target, Leading leading) {
		this.names = sheet.names();
		var box = getContent();
		List<String> items = new ArrayList<>(List.of(NEW_TURN, NEW_ENDING));
		items.addAll(this.names.ids());
		if (!target.isEmpty() && !items.contains(target)) {
			items.add(target);
		}
		box.setItems((item, typed) -> isNew(item) || plain(label(item)).contains(plain(typed)), items);
		box.setItemLabelGenerator(this::label);
		box.setLabel(label);
		box.setManualValidation(true);
		box.setWidthFull();
		box.setReadOnly(!sheet.editable());
		if (target.isEmpty()) {
			box.setHelperText(getTranslation("roleplay.write.target.none"));
		}
		else {
			box.setValue(target);
		}
		box.addValueChangeListener((event) -> take(event.getValue(), leading));
		sheet.spots().put(spot, box);
	}

	private void take(String chosen, Leading leading) {
		Consumer<Leading> act = switch (chosen) {
			case null -> (one) -> one.to("");
			case NEW_TURN -> Leading::toNewTurn;
			case NEW_ENDING -> Leading::toNewEnding;
			default -> (one) -> one.to(chosen);
		};
		getContent().setInvalid(false);
		getContent().setHelperText((chosen == null) ? getTranslation("roleplay.write.target.none") : "");
		act.accept(leading);
	}

	private String label(String item) {
		return switch (item) {
			case NEW_TURN -> getTranslation("roleplay.write.target.new-turn");
			case NEW_ENDING -> getTranslation("roleplay.write.target.new-ending");
			default -> this.names.of(item);
		};
	}

	private static boolean isNew(String item) {
		return item.equals(NEW_TURN) || item.equals(NEW_ENDING);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

}
