package org.peerway.assessment.exchange.item;

import java.io.Reader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML of others: no declarations of entities, nothing from outside. */
public final class SafeXml {

	private SafeXml() {
	}

	/**
	 * A stream that leaves entities other than those of XML to who reads it. Each has a
	 * factory of its own, for the JDK's keeps the last document in memory.
	 */
	public static XMLStreamReader stream(Reader xml) throws XMLStreamException {
		return factory().createXMLStreamReader(xml);
	}

	private static XMLInputFactory factory() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		// The JDK counts references such as &#65; among entities, of which there are
		// none.
		factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
		factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("Nothing is read from outside");
		});
		return factory;
	}

}
