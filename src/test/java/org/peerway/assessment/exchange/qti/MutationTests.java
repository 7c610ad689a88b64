package org.peerway.assessment.exchange.qti;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.question.Questions;
import org.peerway.base.file.Archive;
import org.peerway.base.file.ArchiveLimits;

import static org.assertj.core.api.Assertions.assertThat;

class MutationTests {

	private static final int TRIES = Integer.getInteger("peerway.mutations", 3_000);

	private static final Duration LONGEST = Duration.ofSeconds(5);

	private static final List<Node> ITEMS = new ArrayList<>();

	private static byte[] archive;

	@BeforeAll
	static void writesOneOfEachKind() throws Exception {
		archive = QtiWriter.second().write(Questions.all().map(ImportedQuestion::new).toList()).file();
		var opened = Archive.open(archive, ArchiveLimits.USUAL);
		for (String name : opened.names()) {
			if (!name.equals(Manifest.NAME)) {
				ITEMS.add(XmlReader.read(opened.bytes(name).orElseThrow(), XmlReader.ITEM, new Remarks(0)));
			}
		}
	}

	@Test
	void eachMutatedItemEndsInReport() {
		var random = new Random(1);
		for (int i = 0; i < TRIES; i++) {
			var item = MutatedItems.copy(ITEMS.get(random.nextInt(ITEMS.size())));
			new MutatedItems(i).mutate(item, ITEMS.get(random.nextInt(ITEMS.size())));

			assertReported(XmlWriter.item(item, Vocabulary.values()[i % 2]), i);
		}
	}

	@Test
	void eachMutatedPackageEndsInReport() {
		var random = new Random(1);
		for (int i = 0; i < TRIES; i++) {
			var file = archive.clone();
			for (int changes = random.nextInt(5); changes >= 0; changes--) {
				file[random.nextInt(file.length)] = (byte) random.nextInt(256);
			}

			assertReported(file, i);
		}
	}

	private static void assertReported(byte[] file, int number) {
		long began = System.nanoTime();
		var read = new QtiReader().read(file);

		assertThat(read.items().size() + read.remarks().size()).as("said of file %s", number).isPositive();
		assertThat(Duration.ofNanos(System.nanoTime() - began)).as("time for file %s", number).isLessThan(LONGEST);
	}

}
