package org.peerway.base.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Names of files in archives: relative, within the archive, with plain characters. */
final class EntryName {

	private static final int LONGEST = 500;

	private static final Charset OLD = Charset.forName("IBM437");

	private EntryName() {
	}

	/** UTF-8 if it can be that, whatever the archive says, else what ZIP began with. */
	static String decode(byte[] file, int from, int length) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, from, length)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(file, from, length, OLD);
		}
	}

	static boolean isSafe(String name, int depth) {
		if (name.isEmpty() || name.length() > LONGEST || name.startsWith("/")
				|| name.chars().anyMatch((ch) -> ch == '\\' || Character.isISOControl(ch))
				|| name.length() > 1 && name.charAt(1) == ':') {
			return false;
		}
		var parts = name.split("/", -1);
		for (String part : parts) {
			if (part.isBlank() || part.equals(".") || part.equals("..")) {
				return false;
			}
		}
		return parts.length <= depth + 1;
	}

	/** A name that can be told without doing harm to a screen. */
	static String shown(String name) {
		var plain = name.replaceAll("\\p{C}", "?");
		return (plain.length() > 100) ? plain.substring(0, 100) + "…" : plain;
	}

}
