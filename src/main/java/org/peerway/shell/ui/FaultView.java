package org.peerway.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something on our side broke while a screen was opened. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FaultView extends ErrorPage implements HasErrorParameter<Exception> {

	private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

	FaultView() {
		super("shell.fault");
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
		LOG.error("A screen could not be opened", parameter.getCaughtException());
		show();
		return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
	}

}
