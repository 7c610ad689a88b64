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

/** The address without a path: leads everybody to the first place that is theirs. */
@Route("")
@PermitAll
class StartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		MenuConfiguration.getMenuEntries()
			.stream()
			.findFirst()
			.ifPresentOrElse((entry) -> event.forwardTo(entry.path().replaceFirst("^/", "")),
					() -> getContent().add(new EmptyState(Icon.PEOPLE, getTranslation("shell.start.nothing"))));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("app.name");
	}

}
