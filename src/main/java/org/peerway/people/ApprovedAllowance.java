package org.peerway.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An allowance with who approved it and why, for those who may know.
 *
 * @param until it holds before that time; {@code null} if it has no end
 */
public record ApprovedAllowance(Allowance allowance, String reason, PersonId approvedBy, Instant approvedAt,
		@Nullable Instant until) {
}
