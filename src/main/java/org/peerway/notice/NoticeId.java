package org.peerway.notice;

import java.util.UUID;

/** Stands for one notice. */
public record NoticeId(UUID value) {
}
