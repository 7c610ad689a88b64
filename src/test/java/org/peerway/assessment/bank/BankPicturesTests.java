package org.peerway.assessment.bank;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.assessment.compose.PicturedQuiz;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class BankPicturesTests extends BankFixture {

	private static final byte[] PNG = PicturedQuiz.PNG;

	@Autowired
	private BankPictures pictures;

	private UUID question;

	@BeforeEach
	void oneQuestion() {
		this.question = draft(single("What is drawn?"));
	}

	@ParameterizedTest
	@CsvSource({ "Tree.PNG, tree.png", "Árbol grande (2).jpeg, arbol-grande-2.png", "../../etc/passwd, picture.png",
			"🙂.png, picture.png", "a.b.c.png, a-b-c.png" })
	void namesNeedNoCareInTexts(String file, String name) {
		assertThat(this.pictures.keep(this.question, file, PNG)).isEqualTo(new BankPictures.Kept(name));

		assertThat(this.pictures.addresses(this.question)).containsOnlyKeys(name);
	}

	@Test
	void nameStandsForOnePictureForEver() {
		var other = Arrays.copyOf(PNG, PNG.length + 1);
		this.pictures.keep(this.question, "tree.png", PNG);

		assertThat(this.pictures.keep(this.question, "tree.png", other)).isEqualTo(new BankPictures.Kept("tree-2.png"));

		assertThat(bytes("tree.png")).isEqualTo(PNG);
		assertThat(bytes("tree-2.png")).isEqualTo(other);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "<html>", "",
			"RIFF1234WAVE", "\u0089PNG", "%PDF-1.7", "BM" })
	void keepsNothingThatBrowsersDoMoreWithThanDraw(String file) {
		assertThat(this.pictures.keep(this.question, "a.png", file.getBytes(StandardCharsets.ISO_8859_1)))
			.isEqualTo(new BankPictures.Refused(BankPictures.Refusal.NO_PICTURE));

		assertThat(this.pictures.addresses(this.question)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "iVBORw0KGgoA, png", "/9j/4AA=, jpeg", "R0lGODlhAA==, gif", "UklGRgAAAABXRUJQAA==, webp" })
	void knowsFormatsByTheirFirstBytes(String base64, String ending) {
		assertThat(this.pictures.keep(this.question, "a.svg", Base64.getDecoder().decode(base64)))
			.isEqualTo(new BankPictures.Kept("a." + ending));
	}

	@Test
	void keepsNoMoreThanOneQuestionNeeds() {
		var big = Arrays.copyOf(PNG, BankLimits.MEDIA + 1);
		assertThat(this.pictures.keep(this.question, "a.png", big))
			.isEqualTo(new BankPictures.Refused(BankPictures.Refusal.TOO_BIG));
		IntStream.range(0, BankPictures.MOST).forEach((i) -> this.pictures.keep(this.question, "a.png", PNG));

		assertThat(this.pictures.keep(this.question, "a.png", PNG))
			.isEqualTo(new BankPictures.Refused(BankPictures.Refusal.TOO_MANY));
	}

	@Test
	void showsWhatAnImportBroughtIfItIsAPicture() {
		var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
		var media = List.of(new Media("my map.png", "image/png", PNG), new Media("a.svg", "image/svg+xml", svg),
				new Media("lie.png", "image/png", svg), new Media("a.mp3", "audio/mpeg", PNG));
		var id = this.drafts.importAll(List.of(new ImportedQuestion(QuestionYaml.read("""
				id: imported
				kind: true-false
				title: Map
				ask: "![Map](<my map.png>)"
				answer: true
				"""), List.of(), List.of(), media)), null, Locale.ENGLISH).getFirst();

		assertThat(this.pictures.addresses(id)).containsOnlyKeys("my map.png", "lie.png");
		assertThat(this.pictures.picture(media(id, "my map.png"))).isPresent();
		assertThat(this.pictures.picture(media(id, "lie.png"))).isEmpty();
	}

	@Test
	void whatIsNotThereIsNotShown() {
		assertThat(this.pictures.picture(UUID.randomUUID())).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.pictures.keep(UUID.randomUUID(), "a.png", PNG));
	}

	@Test
	void nobodyIsLetIn() {
		Acting.asNobody();

		for (var call : Stream.concat(reading(), writing()).toList()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
	}

	@Test
	void whoHasNoPartInTheBankSeesNothing() {
		for (var role : Set.of(Role.TRAINEE, Role.ADMIN)) {
			Acting.asSomebody(role);

			for (var call : Stream.concat(reading(), writing()).toList()) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
		}
	}

	@Test
	void officeLooksAndPutsNothing() {
		Acting.asSomebody(Role.OFFICE);

		for (var call : reading().toList()) {
			assertThatCode(call).doesNotThrowAnyException();
		}
		for (var call : writing().toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	private Stream<ThrowingCallable> reading() {
		return Stream.of(() -> this.pictures.picture(UUID.randomUUID()), () -> this.pictures.addresses(this.question));
	}

	private Stream<ThrowingCallable> writing() {
		return Stream.of(() -> this.pictures.keep(this.question, "a.png", PNG));
	}

	private byte[] bytes(String name) {
		return this.pictures.picture(media(this.question, name)).orElseThrow().bytes();
	}

	private UUID media(UUID id, String name) {
		return UUID.fromString(this.pictures.addresses(id).get(name).replace("download/pictures/", ""));
	}

}
