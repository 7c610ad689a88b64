package org.peerway.assessment.bank;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

abstract class BankFoldersTests extends BankFixture {

	@Test
	void namesDifferInAParent() {
		var parent = folder();
		var one = this.folders.create(parent, new FolderName("Ética")).orElseThrow();

		assertThat(this.folders.create(parent, new FolderName(" etica"))).isEmpty();
		assertThat(this.folders.create(one, new FolderName("Ética"))).isPresent();
		var other = this.folders.create(parent, new FolderName("Other")).orElseThrow();
		assertThat(this.folders.rename(other, new FolderName("ÉTICA"))).isEqualTo(FolderChange.NAME_TAKEN);
		assertThat(this.folders.rename(one, new FolderName("ÉTICA"))).isEqualTo(FolderChange.DONE);
		assertThat(name(one)).isEqualTo("ÉTICA");
	}

	@Test
	void namesDifferAtTheTop() {
		var name = "Top " + UUID.randomUUID();
		this.folders.create(null, new FolderName(name));

		assertThat(this.folders.create(null, new FolderName(name))).isEmpty();
	}

	@Test
	void folderIsMovedWithAllThatIsInIt() {
		var from = folder();
		var to = folder();
		var inner = this.folders.create(from, new FolderName("Inner")).orElseThrow();
		var id = live(inner, single("Moved?"));

		assertThat(this.folders.move(from, to)).isEqualTo(FolderChange.DONE);

		assertThat(find(from).parent()).contains(to);
		assertThat(find(inner).parent()).contains(from);
		assertThat(this.bank.find(pool(to))).containsExactly(id);
	}

	@Test
	void folderNeverLiesInItself() {
		var outer = folder();
		var inner = this.folders.create(outer, new FolderName("Inner")).orElseThrow();

		assertThat(this.folders.move(outer, inner)).isEqualTo(FolderChange.INTO_ITSELF);
		assertThat(this.folders.move(outer, outer)).isEqualTo(FolderChange.INTO_ITSELF);
		assertThat(this.folders.move(inner, null)).isEqualTo(FolderChange.DONE);
		assertThat(this.folders.move(outer, inner)).isEqualTo(FolderChange.DONE);
	}

	@Test
	void movedFolderTakesNoNameThatIsThere() {
		var one = folder();
		var other = folder();
		this.folders.create(one, new FolderName("Same"));
		var same = this.folders.create(other, new FolderName("same")).orElseThrow();

		assertThat(this.folders.move(same, one)).isEqualTo(FolderChange.NAME_TAKEN);
		assertThat(find(same).parent()).contains(other);
	}

	@Test
	void foldersAreNotEndlesslyDeep() {
		var deepest = folder();
		for (int i = 1; i < BankFolders.DEEPEST; i++) {
			deepest = this.folders.create(deepest, new FolderName("Level")).orElseThrow();
		}
		var two = folder();
		this.folders.create(two, new FolderName("Inner"));
		var above = find(deepest).parent().orElseThrow();

		assertThat(this.folders.create(deepest, new FolderName("Too deep"))).isEmpty();
		assertThat(this.folders.move(two, above)).isEqualTo(FolderChange.TOO_DEEP);
		assertThat(this.folders.move(folder(), above)).isEqualTo(FolderChange.DONE);
	}

	@Test
	void onlyAnEmptyFolderIsTakenAway() {
		var outer = folder();
		var inner = this.folders.create(outer, new FolderName("Inner")).orElseThrow();
		var id = draft(inner, single("In it?"));

		assertThat(this.folders.delete(outer)).isEqualTo(FolderChange.NOT_EMPTY);
		assertThat(this.folders.delete(inner)).isEqualTo(FolderChange.NOT_EMPTY);
		this.bulk.move(ids(id), null);
		assertThat(this.folders.delete(inner)).isEqualTo(FolderChange.DONE);
		assertThat(this.folders.delete(outer)).isEqualTo(FolderChange.DONE);
		assertThat(this.folders.all()).noneMatch((folder) -> folder.id().equals(outer));
		assertThat(item(id).folder()).isEmpty();
	}

	@Test
	void questionsAreCounted() {
		var folder = folder();
		draft(folder, single("One?"));
		draft(folder, single("Two?"));

		assertThat(this.folders.counts()).containsEntry(folder, 2L);
	}

	@Test
	void unknownFolderIsTold() {
		var none = UUID.randomUUID();

		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.folders.create(none, new FolderName("A")));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.folders.delete(none));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.folders.move(folder(), none));
	}

	@Test
	void nameHasOneToHundredCharacters() {
		assertThatIllegalArgumentException().isThrownBy(() -> new FolderName(" \n"));
		assertThatIllegalArgumentException().isThrownBy(() -> new FolderName("x".repeat(101)));
		assertThat(new FolderName(" a \n b ").value()).isEqualTo("a b");
		assertThat(FolderName.fits("x".repeat(100))).isTrue();
		assertThat(FolderName.fits("  ")).isFalse();
	}

	private Folder find(UUID id) {
		return this.folders.all().stream().filter((folder) -> folder.id().equals(id)).findAny().orElseThrow();
	}

	private String name(UUID id) {
		return Optional.of(find(id)).map(Folder::name).orElseThrow();
	}

}
