package org.peerway.roleplay.write;

import java.time.Duration;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who has which draft open, on whatever machine. */
@Service
public class ScenarioPresence {

	/** Whoever gives no sign for so long is seen as gone. */
	public static final Duration SIGN = Duration.ofSeconds(45);

	/**
	 * A sign of the acting person: here, at that place. Of an unknown draft it is
	 * nothing.
	 */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	public void at(DraftId draft, String place) {
		throw new UnsupportedOperationException();
	}

	/** The acting person has closed the draft. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	public void leave(DraftId draft) {
		throw new UnsupportedOperationException();
	}

	/** All others who have it open, the one who came last first. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	public List<Editing> others(DraftId draft) {
		throw new UnsupportedOperationException();
	}

}
