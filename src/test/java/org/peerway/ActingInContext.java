package org.peerway;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets {@link Acting} be heard in the context of the test: Vaadin makes a holder for each
 * context and leaves the one started last in {@link SecurityContextHolder}.
 */
public class ActingInContext implements TestExecutionListener, Ordered {

	@Override
	public void beforeTestMethod(TestContext test) {
		if (test.hasApplicationContext()) {
			test.getApplicationContext()
				.getBeanProvider(SecurityContextHolderStrategy.class)
				.ifUnique(SecurityContextHolder::setContextHolderStrategy);
		}
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
