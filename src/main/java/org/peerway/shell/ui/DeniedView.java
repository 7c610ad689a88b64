package org.peerway.shell.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;

/** A screen for people with another role; says for whom. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class DeniedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

	DeniedView() {
		super("shell.denied");
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
		onlyRole(event.getLocation())
			.ifPresentOrElse((role) -> say(getTranslation("shell.denied." + role.toLowerCase(Locale.ROOT))), this::say);
		return HttpStatusCode.FORBIDDEN.getCode();
	}

	private static Optional<String> onlyRole(Location location) {
		return RouteConfiguration
			.forRegistry(com.vaadin.flow.component.UI.getCurrent().getInternals().getRouter().getRegistry())
			.getRoute(location.getPath())
			.map((view) -> view.getAnnotation(RolesAllowed.class))
			.map(RolesAllowed::value)
			.filter((roles) -> roles.length == 1)
			.map((roles) -> roles[0]);
	}

}
