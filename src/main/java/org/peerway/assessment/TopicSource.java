package org.peerway.assessment;

/** What authors can write questions about; whoever composes courses provides it. */
public interface TopicSource {

	/** What the courses in force teach, in their order. */
	Topics inForce();

}
