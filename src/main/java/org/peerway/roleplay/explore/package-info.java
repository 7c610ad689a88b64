/** What can happen in a scenario: all ways through it, their scores, and random plays. */
@org.jspecify.annotations.NullMarked
package org.peerway.roleplay.explore;
