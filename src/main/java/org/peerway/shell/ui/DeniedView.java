package org.peerway.shell.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
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
		onlyRole(event).ifPresent((role) -> title(getTranslation("shell.denied." + role.toLowerCase(Locale.ROOT))));
		show();
		return HttpStatusCode.FORBIDDEN.getCode();
	}

	private static Optional<String> onlyRole(BeforeEnterEvent event) {
		return event.getSource()
			.getRegistry()
			.getNavigationTarget(event.getLocation().getPath())
			.map((view) -> view.getAnnotation(RolesAllowed.class))
			.map(RolesAllowed::value)
			.filter((roles) -> roles.length == 1)
			.map((roles) -> roles[0]);
	}

}
