package org.peerway.assessment.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.assessment.exchange.Fixtures;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

import static org.assertj.core.api.Assertions.assertThat;

class QtiItemTests {

	private static final String MATCH = "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>";

	private static final String MAP = "<responseProcessing template=\"https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response.xml\"/>";

	private static final String WORTH = "MAXSCORE: %s → 1";

	private static final String SHUFFLED = "shuffle=\"false\" → shuffle=\"true\"";

	private static final String CHOICES = "<simpleChoice identifier=\"a\">Ask</simpleChoice>"
			+ "<simpleChoice identifier=\"b\">Tell</simpleChoice><simpleChoice identifier=\"c\">Leave</simpleChoice>";

	@Test
	void takesSingleChoice() {
		var question = (SingleChoice) taken(item("single", "identifier", correct("a"),
				"<p>He is late.</p>" + choice("<prompt>What <em>first</em>?</prompt>" + CHOICES, 1), MATCH));

		assertThat(question.head().scene()).isEqualTo("He is late.");
		assertThat(question.head().ask()).isEqualTo("What *first*?");
		assertThat(question.options()).containsExactly(new Option("a", "Ask", true, ""),
				new Option("b", "Tell", false, ""), new Option("c", "Leave", false, ""));
		assertThat(question.shuffled()).isTrue();
	}

	@Test
	void takesTheSameInTheNamesOfTheThirdVersion() {
		var question = (SingleChoice) taken("""
				<qti-assessment-item identifier="q" title="T" adaptive="false" time-dependent="false">
				<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
				<qti-correct-response><qti-value>a</qti-value></qti-correct-response></qti-response-declaration>
				<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
				<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="1">
				<qti-prompt>Which?</qti-prompt><qti-simple-choice identifier="a">A</qti-simple-choice>
				<qti-simple-choice identifier="b">B</qti-simple-choice></qti-choice-interaction></qti-item-body>
				<qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct"/>
				</qti-assessment-item>""");

		assertThat(question.head().ask()).isEqualTo("Which?");
		assertThat(question.options()).extracting(Option::share).containsExactly(1.0, 0.0);
	}

	@Test
	void twoOptionsCalledTrueAndFalseAreStatement() {
		var body = "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"1\"><prompt>Hope helps.</prompt>"
				+ "<simpleChoice identifier=\"x\">True</simpleChoice><simpleChoice identifier=\"y\">False</simpleChoice></choiceInteraction>";

		assertThat(taken(item("single", "identifier", correct("y"), body, MATCH)))
			.isInstanceOfSatisfying(TrueFalse.class, (question) -> assertThat(question.answer()).isFalse());
	}

	@Test
	void matchingTheKeyOfSeveralIsAllOrNothing() {
		var question = (MultipleChoice) taken(
				item("multiple", "identifier", correct("a", "b"), choice(CHOICES, 0), MATCH));

		assertThat(question.credit()).isEqualTo(Credit.ALL_OR_NOTHING);
		assertThat(question.options()).extracting(Option::share).containsExactly(0.5, 0.5, -1.0);
	}

	@Test
	void boundedMappingIsPartialCredit() {
		var mapping = correct("a", "b") + "<mapping lowerBound=\"0\" upperBound=\"4\" defaultValue=\"-2\">"
				+ "<mapEntry mapKey=\"a\" mappedValue=\"3\"/><mapEntry mapKey=\"b\" mappedValue=\"1\"/></mapping>";
		var question = (MultipleChoice) changed(item("multiple", "identifier", mapping, choice(CHOICES, 0), MAP),
				WORTH.formatted("4"));

		assertThat(question.credit()).isEqualTo(Credit.PARTIAL);
		assertThat(question.options()).extracting(Option::share).containsExactly(0.75, 0.25, -0.5);
	}

	@Test
	void rulesOfTheirOwnThatComeToTheSameAreTaken() {
		var rules = "<responseProcessing><responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/>"
				+ "<baseValue baseType=\"identifier\">b</baseValue></match><setOutcomeValue identifier=\"SCORE\">"
				+ "<product><baseValue baseType=\"integer\">2</baseValue><baseValue baseType=\"float\">2.5</baseValue></product>"
				+ "</setOutcomeValue></responseIf></responseCondition></responseProcessing>";

		var question = (SingleChoice) changed(item("single", "identifier", "", choice(CHOICES, 1), rules),
				WORTH.formatted("5"));

		assertThat(question.options()).extracting(Option::share).containsExactly(0.0, 1.0, 0.0);
	}

	@Test
	void rulesThatCannotBeFollowedGiveWayToTheKeyAndThatIsTold() {
		var rules = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><customOperator class=\"x\"/>"
				+ "</setOutcomeValue></responseProcessing>";

		var changed = (Import.Changed) read(item("single", "identifier", correct("c"), choice(CHOICES, 1), rules));

		assertThat(((SingleChoice) changed.question().question()).options()).extracting(Option::share)
			.containsExactly(0.0, 0.0, 1.0);
		assertThat(changed.how()).extracting(Remark::reason).containsExactly(Reason.OTHER_SCORING);
	}

	@Test
	void feedbackBelongsToTheOptionsItIsSaidTo() {
		var rules = "<responseProcessing><setOutcomeValue identifier=\"FEEDBACK\"><variable identifier=\"RESPONSE\"/></setOutcomeValue>"
				+ "<responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></match>"
				+ "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue></responseIf>"
				+ "</responseCondition></responseProcessing>" + modal("a", "show", "Yes, ask.")
				+ modal("a", "hide", "Think again.");

		var question = (SingleChoice) taken(item("single", "identifier", correct("a"), choice(CHOICES, 1), rules));

		assertThat(question.options()).extracting(Option::feedback)
			.containsExactly("Yes, ask.", "Think again.", "Think again.");
	}

	private static String modal(String id, String showHide, String text) {
		return "<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"" + id + "\" showHide=\"" + showHide + "\">"
				+ text + "</modalFeedback>";
	}

	@Test
	void fieldBelowIsShortAnswerAndFieldWithinIsGap() {
		var mapping = correct("hope")
				+ "<mapping defaultValue=\"0\"><mapEntry mapKey=\"hope\" mappedValue=\"2\" caseSensitive=\"false\"/>"
				+ "<mapEntry mapKey=\"*wish\" mappedValue=\"1\" caseSensitive=\"false\"/></mapping>";
		var field = "<textEntryInteraction responseIdentifier=\"RESPONSE\"/>";

		var below = (ShortAnswer) changed(
				item("single", "string", mapping, "<p>What helps?</p><p>" + field + "</p>", MAP), WORTH.formatted("2"));
		var within = (GapText) changed(item("single", "string", mapping, "<p>With " + field + " we go.</p>", MAP),
				WORTH.formatted("2"));

		assertThat(below.head().ask()).isEqualTo("What helps?");
		assertThat(below.key().caseCounts()).isFalse();
		assertThat(below.key().match("HOPE")).hasValueSatisfying((one) -> assertThat(one.share()).isEqualTo(1));
		assertThat(below.key().match("*wish")).hasValueSatisfying((one) -> assertThat(one.share()).isEqualTo(0.5));
		assertThat(below.key().match("a wish")).isEmpty();
		assertThat(within.parts()).hasSize(3).first().isEqualTo(new GapText.Words("With "));
	}

	@ParameterizedTest
	@CsvSource({ "absolute,0.5 1,9.5,11,11.1", "relative,10,9,11,11.1", "exact,'',10,10,10.1" })
	void toleranceIsRange(String mode, String tolerance, String low, String high, String outside) {
		var rules = "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"" + mode
				+ "\" tolerance=\"" + tolerance
				+ "\"><correct identifier=\"RESPONSE\"/><variable identifier=\"RESPONSE\"/></equal>"
				+ "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>"
				+ "</responseIf></responseCondition></responseProcessing>";

		var question = (Numeric) taken(item("single", "float", correct("10"),
				"<p>How many? <textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>", rules));

		assertThat(question.key().match(low)).isPresent();
		assertThat(question.key().match(high)).isPresent();
		assertThat(question.key().match(outside)).isEmpty();
	}

	@Test
	void takesOrdersMatchesAndHotText() {
		var order = "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">" + CHOICES
				+ "</orderInteraction>";
		var match = "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\"0\"><simpleMatchSet>"
				+ associable("s", "Stem") + associable("t", "Other") + "</simpleMatchSet><simpleMatchSet>"
				+ associable("l", "Label") + associable("m", "More") + "</simpleMatchSet></matchInteraction>";
		var pairs = correct("s l", "t m")
				+ "<mapping defaultValue=\"0\"><mapEntry mapKey=\"s l\" mappedValue=\"0.5\"/><mapEntry mapKey=\"t m\" mappedValue=\"0.5\"/></mapping>";
		var hot = "<hottextInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"0\"><p>He <hottext identifier=\"a\">suffers</hottext>"
				+ " and <hottext identifier=\"b\">works</hottext>.</p></hottextInteraction>";

		var ordering = (Ordering) taken(item("ordered", "identifier", correct("c", "a", "b"), order, MATCH));
		var matching = (Matching) taken(item("multiple", "directedPair", pairs, match, MAP));
		var hotText = (HotText) taken(item("multiple", "identifier", correct("a"), hot, MATCH));

		assertThat(ordering.entries()).extracting(Ordering.Entry::id).containsExactly("c", "a", "b");
		assertThat(ordering.credit()).isEqualTo(Ordering.OrderCredit.ALL_OR_NOTHING);
		assertThat(matching.stems()).extracting(Matching.Stem::label).containsExactly("l", "m");
		assertThat(hotText.pieces()).extracting(HotText.Piece::text)
			.containsExactly("He ", "suffers", " and ", "works", ".");
	}

	@Test
	void tellsWhereAnOrderThatStoodIsShuffledHere() {
		var order = "<orderInteraction responseIdentifier=\"RESPONSE\">" + CHOICES + "</orderInteraction>";
		var match = "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxAssociations=\"0\"><simpleMatchSet>"
				+ associable("s", "Stem") + associable("t", "Other") + "</simpleMatchSet><simpleMatchSet>"
				+ associable("l", "Label") + associable("m", "More") + "</simpleMatchSet></matchInteraction>";
		var gap = "<p>We <inlineChoiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\"><inlineChoice identifier=\"a\">ask"
				+ "</inlineChoice><inlineChoice identifier=\"b\">tell</inlineChoice></inlineChoiceInteraction> first.</p>";

		changed(item("ordered", "identifier", correct("c", "a", "b"), order, MATCH), SHUFFLED);
		changed(item("multiple", "directedPair", correct("s l", "t m")
				+ "<mapping defaultValue=\"0\"><mapEntry mapKey=\"s l\" mappedValue=\"0.5\"/><mapEntry mapKey=\"t m\" mappedValue=\"0.5\"/></mapping>",
				match, MAP), SHUFFLED);
		changed(item("single", "identifier", correct("a"), gap, MATCH), SHUFFLED);
		taken(item("single", "identifier", correct("a"), gap.replace("false", "true"), MATCH));
	}

	@Test
	void tellsWhatCannotStayInItsPlace() {
		var order = "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">"
				+ CHOICES.replaceFirst("identifier", "fixed=\"true\" identifier") + "</orderInteraction>";

		changed(item("ordered", "identifier", correct("c", "a", "b"), order, MATCH), "fixed");
	}

	@Test
	void scaleStaysInItsOrderWhichIsTold() {
		var match = "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\"0\"><simpleMatchSet>"
				+ associable("s", "Act") + associable("t", "Other") + "</simpleMatchSet><simpleMatchSet>"
				+ associable("l1", "1") + associable("l2", "2") + associable("l3", "3")
				+ "</simpleMatchSet></matchInteraction>";
		var near = correct("s l1", "t l3")
				+ "<mapping defaultValue=\"0\"><mapEntry mapKey=\"s l1\" mappedValue=\"0.5\"/><mapEntry mapKey=\"s l2\" mappedValue=\"0.25\"/>"
				+ "<mapEntry mapKey=\"t l3\" mappedValue=\"0.5\"/><mapEntry mapKey=\"t l2\" mappedValue=\"0.25\"/></mapping>";

		assertThat(changed(item("multiple", "directedPair", near, match, MAP), "shuffle: 1 – 3"))
			.isInstanceOf(Judgement.class);
		taken(item("multiple", "directedPair", near, match.replace("identifier=\"l", "fixed=\"true\" identifier=\"l"),
				MAP));
	}

	@Test
	void tellsWhatTheItemWasWorth() {
		var declared = item("single", "identifier", correct("a"), choice(CHOICES, 1), MATCH).replace("<itemBody>",
				"<outcomeDeclaration identifier=\"MAXSCORE\" cardinality=\"single\" baseType=\"float\"><defaultValue><value>5.0</value>"
						+ "</defaultValue></outcomeDeclaration><itemBody>");
		var maximum = item("single", "identifier", correct("a"), choice(CHOICES, 1), MATCH)
			.replace("identifier=\"SCORE\"", "identifier=\"SCORE\" normalMaximum=\"2.5\"");

		changed(declared, WORTH.formatted("5"));
		changed(maximum, WORTH.formatted("2.5"));
	}

	private static String associable(String id, String text) {
		return "<simpleAssociableChoice identifier=\"" + id + "\" matchMax=\"1\">" + text + "</simpleAssociableChoice>";
	}

	@Test
	void anEssayGetsPlainRubricAndItsNotes() {
		var body = "<p>Describe.</p><rubricBlock view=\"scorer\"><p>Look for hope.</p></rubricBlock>"
				+ "<extendedTextInteraction responseIdentifier=\"RESPONSE\"/>";

		var changed = (Import.Changed) read(item("single", "string", "", body, ""));

		assertThat(changed.question().question()).isInstanceOfSatisfying(LongAnswer.class, (question) -> {
			assertThat(question.head().ask()).isEqualTo("Describe.");
			assertThat(question.notes()).isEqualTo("Look for hope.");
		});
		assertThat(changed.how()).extracting(Remark::reason).containsExactly(Reason.PLAIN_RUBRIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "associateInteraction", "drawingInteraction", "graphicOrderInteraction",
			"hotspotInteraction", "uploadInteraction", "customInteraction", "selectPointInteraction",
			"portableCustomInteraction", "mediaInteraction", "newestInteraction" })
	void unknownKindsAreRefusedByName(String kind) {
		var refused = (Import.Refused) read(
				item("single", "string", "", "<" + kind + " responseIdentifier=\"RESPONSE\"/>", MATCH));

		assertThat(refused.name()).isEqualTo("Title");
		assertThat(refused.why()).singleElement().satisfies((remark) -> {
			assertThat(remark.reason()).isEqualTo(Reason.UNKNOWN_KIND);
			assertThat(remark.details()).containsExactly(kind);
		});
	}

	@Test
	void refusesWhatHasNoKeyAndWhatIsSeveral() {
		assertRefused(item("single", "identifier", "", choice(CHOICES, 1), MATCH), Reason.NO_KEY);
		assertRefused(item("single", "identifier", correct("a"), choice(CHOICES, 1) + choice(CHOICES, 1), MATCH),
				Reason.SEVERAL_QUESTIONS);
		assertRefused(item("single", "identifier", correct("a"), choice("", 1), MATCH), Reason.NO_KEY);
	}

	private static void assertRefused(String xml, Reason reason) {
		assertThat(((Import.Refused) read(xml)).why()).extracting(Remark::reason).containsExactly(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hope", "<assessmentItem>", "<a/>", "<assessmentItem><b></assessmentItem>",
			"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><assessmentItem>&x;</assessmentItem>",
			"<assessmentItem>&nbsp;</assessmentItem>", "<?xml version=\"1.0\" encoding=\"x-y\"?><assessmentItem/>" })
	void tellsWhatCannotBeRead(String xml) {
		var read = new QtiReader().read(xml.getBytes(StandardCharsets.UTF_8));

		assertThat(read.items()).isEmpty();
		assertThat(read.remarks()).hasSize(1);
	}

	@Test
	void endsAtDepth() {
		var read = new QtiReader().read(("<assessmentItem>" + "<p>".repeat(100_000)).getBytes(StandardCharsets.UTF_8));

		assertThat(read.remarks()).extracting(Remark::reason).containsExactly(Reason.TOO_MUCH);
	}

	@Test
	void longTextsOfReferencesAreRead() {
		var body = "<p>" + "&#xe1;".repeat(110_000) + "</p>" + choice(CHOICES, 1);

		assertThat(taken(item("single", "identifier", correct("a"), body, MATCH)).head().ask()).hasSize(110_000);
	}

	@Test
	void readsWhatOpenOlatWrote() {
		var several = new QtiReader().read(Fixtures.read("multiple-choice-per-answer-11-1-0.xml"));
		var alone = new QtiReader().read(Fixtures.read("single-choice-feedbacks.xml"));

		var changed = (Import.Changed) several.items().getFirst();
		assertThat(((MultipleChoice) changed.question().question()).options()).extracting(Option::share)
			.containsExactly(0.5, 0.0, 0.0, 0.5);
		assertThat(changed.how()).extracting(Remark::details)
			.contains(List.of("All answers correct"), List.of("Some choices are wrong"));
		assertThat(alone.items()).singleElement()
			.isInstanceOfSatisfying(Import.Refused.class,
					(refused) -> assertThat(refused.why().getFirst().details().getFirst())
						.contains("needs at least two options"));
	}

	private static String item(String cardinality, String type, String key, String body, String rules) {
		return """
				<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q" title="Title" adaptive="false" timeDependent="false">
				<responseDeclaration identifier="RESPONSE" cardinality="%s" baseType="%s">%s</responseDeclaration>
				<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
				<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
				<itemBody>%s</itemBody>%s</assessmentItem>"""
			.formatted(cardinality, type, key, body, rules);
	}

	private static String correct(String... values) {
		return "<correctResponse><value>" + String.join("</value><value>", values) + "</value></correctResponse>";
	}

	private static String choice(String content, int most) {
		return "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"" + most + "\">"
				+ content + "</choiceInteraction>";
	}

	private static Question taken(String xml) {
		var item = read(xml);
		assertThat(item).isInstanceOf(Import.Taken.class);
		return ((Import.Taken) item).question().question();
	}

	/** Of each remark what was, and what is instead if anything is. */
	private static Question changed(String xml, String... how) {
		var item = read(xml);
		assertThat(item).isInstanceOf(Import.Changed.class);
		assertThat(((Import.Changed) item).how()).extracting((remark) -> String.join(" → ", remark.details()))
			.containsExactly(how);
		return ((Import.Changed) item).question().question();
	}

	private static Import.Item read(String xml) {
		var read = new QtiReader().read(xml.getBytes(StandardCharsets.UTF_8));
		assertThat(read.remarks()).isEmpty();
		assertThat(read.items()).hasSize(1);
		return read.items().getFirst();
	}

}
