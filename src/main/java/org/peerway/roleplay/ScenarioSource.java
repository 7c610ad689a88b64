package org.peerway.roleplay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.peerway.base.file.Picture;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;

/**
 * Where the engine gets scenarios and practice principles from; whoever composes courses
 * provides it.
 */
public interface ScenarioSource {

	/**
	 * The scenario as it stood in that course version.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Scenario scenario(ScenarioRef ref);

	/** The practice principles of that course version, in their fixed order. */
	List<Principle> principles(UUID courseVersion);

	/** How often the scenario can be played without the coach. */
	PlayRules rules(ScenarioRef ref);

	/** The picture of that name which the scenario shows. */
	Optional<Picture> picture(ScenarioRef ref, String file);

	/**
	 * The practice principles of the courses that are in force, by which people write.
	 */
	List<Principle> principlesInForce();

}
