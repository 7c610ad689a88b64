package org.peerway.assessment.bank;

import java.util.Optional;
import java.util.UUID;

/**
 * A folder of the bank.
 *
 * @param parent the folder that it is in; nothing if it lies at the top
 */
public record Folder(UUID id, Optional<UUID> parent, String name) {
}
