package org.peerway.roleplay.write.ui.desk;

import java.util.List;

import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;

/**
 * What every part of a form writes on.
 *
 * @param names as things stand when the form is drawn
 * @param spots of this form
 */
record Sheet(Desk desk, PlaceNames names, List<Principle> principles, Spots spots) {

	Sheet {
		principles = List.copyOf(principles);
	}

	Scenario scenario() {
		return this.desk.scenario();
	}

	Fields fields() {
		return new Fields(this);
	}

	boolean editable() {
		return this.desk.editable();
	}

}
