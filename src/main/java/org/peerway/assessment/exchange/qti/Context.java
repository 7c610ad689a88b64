package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.question.Head;

/** What is at hand while one item is read. */
record Context(ItemSource item, Texts texts, Remarks remarks, Facts facts) {

	/** Whether this program wrote the item. */
	boolean isOurs() {
		return this.item.root().attribute("toolName").equals(ItemWriter.TOOL);
	}

	/** Our id for an identifier. */
	String id(Node node) {
		return id(node.attribute("identifier"));
	}

	String id(String identifier) {
		return isOurs() ? Ids.decode(identifier) : identifier;
	}

	/** The variable that an element is answered into. */
	Declaration response(Node interaction) throws RefusedException {
		var declared = this.item.responses().get(interaction.attribute("responseIdentifier"));
		if (declared == null) {
			throw new RefusedException(Reason.NO_KEY, interaction.line());
		}
		return declared;
	}

	/** What is said of the item besides the one interaction that its body holds. */
	Head head(Node interaction, Trials trials) {
		var lead = text((node) -> node == interaction);
		var prompt = interaction.element("prompt").map(this.texts::of).orElse("");
		return prompt.isBlank() ? head(scene(), lead, trials) : head(join(scene(), lead), prompt, trials);
	}

	/** What is said of the item. */
	Head head(@Nullable String scene, String ask, Trials trials) {
		var title = this.item.root().attribute("title");
		var id = this.facts.id().orElse(id(this.item.root()));
		var aids = this.facts.aids();
		var said = feedback(trials.always());
		return new Head(id.isBlank() ? title : id, title.isBlank() ? id : title, this.facts.concepts(),
				this.facts.level().orElse(null), this.facts.lesson().orElse(null), scene,
				(ask.isBlank() && !isOurs()) ? title : ask,
				new Head.Aids(aids.difficulty(), aids.hint(), aids.source(), said.isEmpty() ? null : said));
	}

	private static @Nullable String join(@Nullable String scene, String lead) {
		if (scene == null) {
			return lead.isBlank() ? null : lead;
		}
		return lead.isBlank() ? scene : scene + "\n\n" + lead;
	}

	/** What the body says besides the elements left. */
	String text(Predicate<Node> left) {
		return this.texts.without(this.item.body(), (node) -> left.test(node) || isApart(node));
	}

	/** The situation; only our own items tell it from what is asked. */
	@Nullable String scene() {
		return own("scene").map(this.texts::of).orElse(null);
	}

	/** A part of one of our own items. */
	Optional<Node> own(String part) {
		return isOurs() ? this.item.body()
			.elements("div")
			.stream()
			.filter((node) -> node.attribute("class").equals(part))
			.findFirst() : Optional.empty();
	}

	/** Whether an element is no part of what everybody reads. */
	boolean isApart(Node node) {
		return own("scene").filter((scene) -> scene == node).isPresent() || node.is("rubricBlock") && !isForAll(node);
	}

	private static boolean isForAll(Node rubric) {
		return rubric.attribute("view").isEmpty() || rubric.attribute("view").contains("candidate");
	}

	/** What those read who rate. */
	List<Node> rubrics() {
		return this.item.body().all().filter((node) -> node.is("rubricBlock") && !isForAll(node)).toList();
	}

	/** The words of feedbacks, one after the other. */
	String feedback(List<Feedback> feedbacks) {
		return feedbacks.stream()
			.map(this.texts::of)
			.filter((text) -> !text.isBlank())
			.distinct()
			.collect(Collectors.joining("\n\n"));
	}

	/** Says what becomes of an order that is another one for each person here. */
	void shuffled(Node interaction) {
		if (!interaction.isTrue("shuffle")) {
			this.remarks.replaced("shuffle=\"false\"", "shuffle=\"true\"");
		}
		else if (interaction.all().anyMatch((node) -> node.isTrue("fixed"))) {
			this.remarks.leftOut("fixed");
		}
	}

	void otherScoring() {
		this.remarks.add(Reason.OTHER_SCORING);
	}

}
