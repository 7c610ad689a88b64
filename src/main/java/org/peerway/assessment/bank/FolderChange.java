package org.peerway.assessment.bank;

/** What came of changing a folder. */
public enum FolderChange {

	DONE,

	/** Another one beside it has that name. */
	NAME_TAKEN,

	/** It would lie in itself. */
	INTO_ITSELF,

	/** Folders would lie too deep in each other. */
	TOO_DEEP,

	/** There are folders or questions in it. */
	NOT_EMPTY

}
