package org.peerway.people.ui;

import java.util.List;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import org.peerway.people.Role;

/** Check boxes for the roles of a person. */
class RoleChoice extends CheckboxGroup<Role> {

	RoleChoice() {
		setLabel(getTranslation("people.roles"));
		setItems(List.of(Role.values()));
		setItemLabelGenerator((role) -> getTranslation("people.role." + role));
	}

}
