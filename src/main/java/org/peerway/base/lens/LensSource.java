package org.peerway.base.lens;

/** Knows the list of shorthand that is in force. */
public interface LensSource {

	Lens inForce();

}
