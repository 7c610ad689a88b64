package org.peerway.roleplay.script;

/** How far a play showed a principle. */
public enum Level {

	NOT_YET, BASIC, PROFICIENT

}
