package org.peerway.course.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Draws what plain Markdown does not know: glossary terms and example conversations. */
class CourseNodeRenderer implements NodeRenderer {

	private final HtmlWriter html;

	private final TermLookup terms;

	CourseNodeRenderer(HtmlNodeRendererContext context, TermLookup terms) {
		this.html = context.getWriter();
		this.terms = terms;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(TermNode.class, FencedCodeBlock.class);
	}

	@Override
	public void render(Node node) {
		switch (node) {
			case TermNode term -> renderTerm(term);
			case FencedCodeBlock block when Markdown.isTalk(block) -> renderTalk(Talk.of(block.getLiteral()));
			case FencedCodeBlock block -> renderPlain(block);
			default -> throw new IllegalArgumentException("Not ours: " + node);
		}
	}

	private void renderTerm(TermNode term) {
		this.terms.find(term)
			.ifPresentOrElse(this::renderButton,
					() -> this.html.text((term.words() != null) ? term.words() : term.name()));
	}

	private void renderButton(TermLookup.Shown term) {
		this.html.tag("button", attributes(term.id()));
		this.html.text(term.words());
		this.html.tag("/button");
	}

	private static Map<String, String> attributes(String termId) {
		var attributes = new LinkedHashMap<String, String>();
		attributes.put("type", "button");
		attributes.put("class", "term");
		attributes.put("data-term", termId);
		return attributes;
	}

	private void renderTalk(Talk talk) {
		this.html.tag("div", Map.of("class", "talk"));
		for (var utterance : talk.utterances()) {
			this.html.tag("div", Map.of("class", "talk-" + talk.voice(utterance)));
			this.html.tag("b");
			this.html.text(utterance.label());
			this.html.tag("/b");
			this.html.text(utterance.text());
			this.html.tag("/div");
		}
		this.html.tag("/div");
	}

	private void renderPlain(FencedCodeBlock block) {
		this.html.tag("p");
		this.html.text(block.getLiteral());
		this.html.tag("/p");
	}

}
