package org.peerway.base.ui;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

import org.peerway.base.file.Picture;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;

/** Answers with a picture that the browser may do nothing with but draw it. */
public final class PictureResponse {

	private static final Duration KEPT = Duration.ofHours(1);

	private PictureResponse() {
	}

	/** The picture; the same answer for all others, so that addresses tell nothing. */
	public static ResponseEntity<byte[]> of(Supplier<Optional<Picture>> asked) {
		try {
			return asked.get().map(PictureResponse::of).orElseGet(() -> ResponseEntity.notFound().build());
		}
		catch (NoSuchElementException | AccessDeniedException ex) {
			return ResponseEntity.notFound().build();
		}
	}

	private static ResponseEntity<byte[]> of(Picture picture) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(picture.format().type()))
			.cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("Cross-Origin-Resource-Policy", "same-origin")
			.body(picture.bytes());
	}

}
