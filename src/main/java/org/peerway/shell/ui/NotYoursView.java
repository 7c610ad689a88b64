package org.peerway.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.springframework.security.access.AccessDeniedException;

/** A service refused what a screen asked for: it belongs to another person. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotYoursView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

	NotYoursView() {
		super("shell.denied");
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
		show();
		return HttpStatusCode.FORBIDDEN.getCode();
	}

}
