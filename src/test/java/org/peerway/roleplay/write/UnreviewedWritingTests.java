package org.peerway.roleplay.write;

import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class UnreviewedWritingTests {

	@Autowired
	private ScenarioWriting writing;

	private PersonId ana = PersonId.random();

	@BeforeEach
	void asAna() {
		this.ana = Acting.asSomebody(Role.TRAINER);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void authorsPublishWhereNoReviewIsAskedFor() {
		var draft = this.writing.create(Drafting.coffee("Mine"));

		var version = this.writing.publish(draft, "");

		assertThat(this.writing.needsReview()).isFalse();
		assertThat(version.author()).isEqualTo(this.ana);
		assertThat(version.reviewer()).isEmpty();
	}

	@Test
	void aReviewIsKeptWithTheVersionAllTheSame() {
		var draft = this.writing.create(Drafting.coffee("Mine"));
		this.writing.askReview(draft);
		var ben = Acting.asSomebody(Role.TRAINER);

		assertThat(this.writing.publish(draft, "").reviewer()).contains(ben);
	}

	@Test
	void faultsAreFaultsAllTheSame() {
		var draft = this.writing.create(Drafting.without(Drafting.coffee("Mine"), "radios"));

		assertThatExceptionOfType(FaultsException.class).isThrownBy(() -> this.writing.publish(draft, ""));
	}

	@Test
	void sixteenWhoPublishAtOnceMakeOneVersion() throws InterruptedException {
		var draft = this.writing.create(Drafting.coffee("Mine"));

		var published = Drafting.atOnce(16, () -> this.writing.publish(draft, ""));

		assertThat(published.stream().flatMap(Optional::stream)).hasSize(1);
		assertThat(this.writing.versions(draft)).hasSize(1);
	}

}
