package org.peerway.assessment.compose;

import java.util.List;

/** Says that a quiz cannot be published as it is. */
public class ObstaclesException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final transient List<Obstacle> obstacles;

	ObstaclesException(List<Obstacle> obstacles) {
		super("The quiz cannot be published: " + obstacles);
		this.obstacles = List.copyOf(obstacles);
	}

	public List<Obstacle> obstacles() {
		return this.obstacles;
	}

}
