package org.peerway.course.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** What each file of a content folder is for, told from its path. */
enum ContentPath {

	COURSE("course\\.yaml"), PRINCIPLES("principles\\.yaml"), LANGUAGE_LENS("language-lens\\.yaml"),
	PROGRAMME("programmes/ID\\.yaml"), CODE_OF_ETHICS("programmes/ID\\.md"), MODULE("modules/NN-ID/module\\.yaml"),
	GLOSSARY("modules/NN-ID/glossary\\.yaml"), QUIZ("modules/NN-ID/quiz\\.yaml"),
	LESSON("modules/NN-ID/lessons/NN-ID\\.md"), SCENARIO("modules/NN-ID/scenarios/ID\\.yaml"),
	PICTURE("modules/NN-ID/scenarios/ID\\.(png|jpg|jpeg|gif|webp)");

	private static final Pattern BESIDE = Pattern
		.compile("schemas/.*|(.*/)?(README|LICENSE)[^/]*|(.*/)?\\.[^/]*(/.*)?|.*~");

	private final Pattern pattern;

	ContentPath(String pattern) {
		this.pattern = Pattern.compile(pattern.replace("NN", "[0-9]{2}").replace("ID", "[a-z0-9]+(?:-[a-z0-9]+)*"));
	}

	static Optional<ContentPath> of(String path) {
		for (var each : values()) {
			if (each.pattern.matcher(path).matches()) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** Whether a file may lie in the folder without being content. */
	static boolean isBeside(String path) {
		return BESIDE.matcher(path).matches();
	}

	/** The folder of the module that a path lies in, as in {@code 03-peer-principles}. */
	static Optional<String> moduleFolder(String path) {
		String[] parts = path.split("/");
		return (parts.length > 2 && parts[0].equals("modules")) ? Optional.of(parts[1]) : Optional.empty();
	}

}
