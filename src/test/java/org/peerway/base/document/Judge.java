package org.peerway.base.document;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF which rules of a standard a file breaks. */
public final class Judge {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Judge() {
	}

	public static Set<String> brokenRules(byte[] pdf, PDFAFlavour flavour) throws Exception {
		try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			var result = validator.validate(parser);
			Set<String> broken = result.getTestAssertions()
				.stream()
				.map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
						+ assertion.getMessage())
				.collect(Collectors.toCollection(TreeSet::new));
			if (!result.isCompliant() && broken.isEmpty()) {
				broken.add("not compliant");
			}
			return broken;
		}
	}

}
