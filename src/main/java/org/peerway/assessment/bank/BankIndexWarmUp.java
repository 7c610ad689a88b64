package org.peerway.assessment.bank;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Makes the index after the start, beside everything else, before somebody searches. */
@Component
class BankIndexWarmUp {

	private final BankIndex index;

	private final TaskExecutor executor;

	BankIndexWarmUp(BankIndex index, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
		this.index = index;
		this.executor = executor;
	}

	@EventListener(ApplicationReadyEvent.class)
	void afterStart() {
		this.executor.execute(this.index::upToDate);
	}

}
