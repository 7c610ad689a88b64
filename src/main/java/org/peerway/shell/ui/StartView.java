package org.peerway.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;

/** Home: leads on to the first place a person may enter. */
@Route("")
@PermitAll
class StartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	StartView() {
		getContent().addClassName("narrow");
		getContent().add(new PageHeader(getTranslation("shell.start")),
				new EmptyState(Icon.LEAF, getTranslation("shell.start.nothing")));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		MenuConfiguration.getMenuEntries()
			.stream()
			.findFirst()
			.ifPresent((place) -> event.forwardTo(place.menuClass()));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("shell.start") + " · Peerway";
	}

}
