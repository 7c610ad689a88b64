package org.peerway.roleplay.ui;

import java.util.UUID;

import org.peerway.base.ui.PictureResponse;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayPictures;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends pictures of role-plays to the browsers of those who see the play. */
@Controller
class PlayPictureDownload {

	private final PlayPictures pictures;

	PlayPictureDownload(PlayPictures pictures) {
		this.pictures = pictures;
	}

	@GetMapping("/download/plays/{play}/{number}")
	ResponseEntity<byte[]> picture(@PathVariable UUID play, @PathVariable int number) {
		return PictureResponse.of(() -> this.pictures.picture(new PlayId(play), number));
	}

}
