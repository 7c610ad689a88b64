package org.peerway.roleplay.exchange;

import java.util.List;

/** Writes scenarios in one format. */
public interface ScenarioWriter {

	/** The scenario as a file, and what the format cannot carry. */
	Export write(ScenarioWithMedia scenario);

	/**
	 * A file to take along.
	 *
	 * @param written whether there is a file at all; its bytes are none if not
	 * @param remarks what was left out or replaced; none if the file holds the scenario
	 * whole
	 */
	record Export(boolean written, byte[] file, List<Remark> remarks) {

		public Export {
			remarks = List.copyOf(remarks);
		}

	}

}
