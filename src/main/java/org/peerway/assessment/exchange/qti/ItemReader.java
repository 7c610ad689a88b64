package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.exchange.text.MediaShelf;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.RatedQuestion;

/** Reads one item. */
final class ItemReader {

	private static final int MOST_FEEDBACKS = 300;

	/** Ask nothing themselves. */
	private static final Set<String> HELPERS = Set.of("endAttemptInteraction", "mediaInteraction");

	/** Fill gaps in a text, and may be several. */
	private static final Set<String> INLINE = Set.of("textEntryInteraction", "inlineChoiceInteraction");

	private final Node root;

	private final Facts facts;

	private final ItemSource item;

	private final Remarks remarks;

	private final Context context;

	private final Work work;

	private ItemReader(Node root, Facts facts, Function<String, Optional<byte[]>> files, Work work) {
		this.root = root;
		this.work = work;
		work.begin();
		this.facts = facts;
		this.item = ItemSource.read(root);
		this.remarks = new Remarks(root.line());
		this.context = new Context(this.item, new Texts(new MediaShelf(files), this.remarks), this.remarks, facts);
	}

	/**
	 * What becomes of an item.
	 * @param facts what else is known of it
	 * @param files what it shows, by their addresses in it
	 * @param work done on its file
	 */
	static Import.Item read(Node root, Facts facts, Function<String, Optional<byte[]>> files, Work work) {
		return new ItemReader(root, facts, files, work).read();
	}

	static String name(Node root) {
		var title = root.attribute("title");
		return title.isBlank() ? root.attribute("identifier") : title;
	}

	private Import.Item read() {
		var name = name(this.root);
		try {
			var question = question();
			var taken = new ImportedQuestion(question, this.facts.folders(), this.facts.tags(),
					this.context.texts().media());
			return this.remarks.isEmpty() ? new Import.Taken(name, this.root.line(), taken)
					: new Import.Changed(name, this.root.line(), taken, this.remarks.toList());
		}
		catch (RefusedException ex) {
			return new Import.Refused(name, this.root.line(), List.of(ex.remark()));
		}
		catch (IllegalArgumentException ex) {
			var why = new Remarks(this.root.line());
			why.add(Reason.INVALID, String.valueOf(ex.getMessage()));
			return new Import.Refused(name, this.root.line(), why.toList());
		}
	}

	private Question question() throws RefusedException {
		if (this.item.feedbacks().size() > MOST_FEEDBACKS) {
			throw new RefusedException(Reason.TOO_MUCH, this.root.line(), "modalFeedback",
					Integer.toString(MOST_FEEDBACKS));
		}
		var asked = this.item.interactions().stream().filter((node) -> !HELPERS.contains(node.name())).toList();
		checkKind(asked);
		var question = scored(asked);
		tellWhatIsLeftOut();
		return question;
	}

	private void checkKind(List<Node> asked) throws RefusedException {
		if (asked.isEmpty()) {
			var helpers = this.item.interactions().stream().map(Node::name).collect(Collectors.joining(", "));
			throw new RefusedException(Reason.UNKNOWN_KIND, this.root.line(), helpers.isEmpty() ? "–" : helpers);
		}
		boolean inline = asked.stream().allMatch((node) -> INLINE.contains(node.name()));
		if (asked.size() > 1 && !inline) {
			var names = asked.stream().map(Node::name).distinct().collect(Collectors.joining(", "));
			throw new RefusedException(Reason.SEVERAL_QUESTIONS, asked.get(1).line(), names);
		}
		if (this.item.isTemplate()) {
			throw new RefusedException(Reason.UNKNOWN_KIND, this.root.line(), "templateDeclaration");
		}
	}

	/**
	 * By the rules of the item if they are understood and make sense, else by its key.
	 */
	private Question scored(List<Node> asked) throws RefusedException {
		var trials = Trials.byRules(this.item, this.work);
		try {
			var question = question(asked, trials);
			if (question instanceof RatedQuestion) {
				return told(question, trials);
			}
			if (trials.best() > 0) {
				if (!trials.agree(question)) {
					this.context.otherScoring();
				}
				return told(question, trials);
			}
		}
		catch (NotUnderstoodException | IllegalArgumentException ex) {
			// Rules that we cannot follow: what is declared right is left to go by.
		}
		return byKey(asked);
	}

	private Question byKey(List<Node> asked) throws RefusedException {
		var trials = Trials.byKey(this.item, this.work);
		try {
			this.context.otherScoring();
			var question = question(asked, trials);
			if (trials.best() <= 0) {
				throw new RefusedException(Reason.NO_KEY, asked.getFirst().line());
			}
			return told(question, trials);
		}
		catch (NotUnderstoodException ex) {
			throw new RefusedException(Reason.TOO_MUCH, asked.getFirst().line(), asked.getFirst().name(), "–");
		}
		catch (IllegalArgumentException ex) {
			if (trials.best() <= 0) {
				throw new RefusedException(Reason.NO_KEY, asked.getFirst().line());
			}
			throw ex;
		}
	}

	private Question question(List<Node> asked, Trials trials) throws RefusedException, NotUnderstoodException {
		var first = asked.getFirst();
		return switch (first.name()) {
			case "choiceInteraction" -> ChoiceItems.choice(this.context, first, trials);
			case "hottextInteraction" -> ChoiceItems.hotText(this.context, first, trials);
			case "textEntryInteraction", "inlineChoiceInteraction" -> GapItems.read(this.context, asked, trials);
			case "sliderInteraction" -> GapItems.slider(this.context, first, trials);
			case "gapMatchInteraction" -> GapMatchItems.read(this.context, first, trials);
			case "matchInteraction" -> MatchItems.read(this.context, first, trials);
			case "orderInteraction" -> OrderItems.read(this.context, first, trials);
			case "extendedTextInteraction" -> WrittenItems.read(this.context, first, trials);
			default -> throw new RefusedException(Reason.UNKNOWN_KIND, first.line(), first.name());
		};
	}

	private Question told(Question question, Trials trials) {
		tellWorth(trials);
		trials.unused()
			.stream()
			.map((feedback) -> Markup.toPlain(this.context.texts().of(feedback)))
			.filter((text) -> !text.isBlank())
			.forEach(this.remarks::leftOut);
		if (!(question instanceof RatedQuestion)) {
			this.context.rubrics()
				.stream()
				.map((rubric) -> Markup.toPlain(this.context.texts().of(rubric)))
				.filter((text) -> !text.isBlank())
				.forEach(this.remarks::leftOut);
		}
		return question;
	}

	/**
	 * Here every question is worth one point; gaps of our own items add up their weights.
	 */
	private void tellWorth(Trials trials) {
		if (!this.context.isOurs()) {
			DoubleStream
				.concat(DoubleStream.concat(declared("MAXSCORE", "defaultValue"), declared("SCORE", "normalMaximum")),
						DoubleStream.of(trials.best()))
				.filter((points) -> points > 0 && Math.abs(points - 1) > Trials.SLACK)
				.findFirst()
				.ifPresent((points) -> this.remarks.replaced("MAXSCORE: " + Numbers.write(points), "1"));
		}
	}

	private DoubleStream declared(String outcome, String where) {
		return this.root.elements("outcomeDeclaration")
			.stream()
			.filter((node) -> node.attribute("identifier").equals(outcome))
			.map((node) -> node.attribute(where).isEmpty()
					? node.element(where).flatMap((one) -> one.element("value")).map(Node::text).orElse("")
					: node.attribute(where))
			.mapToDouble(Numbers::read)
			.filter(Double::isFinite);
	}

	private void tellWhatIsLeftOut() {
		this.item.interactions()
			.stream()
			.filter((node) -> HELPERS.contains(node.name()))
			.forEach((node) -> this.remarks.leftOut(node.name()));
		this.root.elements("templateDeclaration")
			.forEach((node) -> this.remarks.leftOut("templateDeclaration " + node.attribute("identifier")));
		if (this.root.isTrue("adaptive")) {
			this.remarks.leftOut("adaptive");
		}
		if (this.root.isTrue("timeDependent")) {
			this.remarks.leftOut("timeDependent");
		}
	}

}
