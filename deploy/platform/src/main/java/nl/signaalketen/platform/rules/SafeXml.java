package nl.signaalketen.platform.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Looks at the text of a DMN file as the engine will read it: whatever way it is written, it is looked at after it was read. */
final class SafeXml {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** A FEEL function of this kind names Java code to run. */
    private static final String EXTERNAL = "external";

    private SafeXml() {}

    /** @throws UnusableTable for what could read files or addresses, or run code */
    static void check(String dmn) {
        var root = parse(dmn).getDocumentElement();
        var elements = root.getElementsByTagName("*");
        var names = Stream.concat(
                        Stream.of(root),
                        IntStream.range(0, elements.getLength()).mapToObj(elements::item))
                .flatMap(SafeXml::attributes);
        if (Stream.concat(Stream.of(root.getTextContent()), names).anyMatch(text -> text.contains(EXTERNAL))) {
            throw new UnusableTable("must not hold the word " + EXTERNAL + ": a table calls no code");
        }
    }

    private static Stream<String> attributes(Node element) {
        var attributes = ((Element) element).getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Node::getNodeValue);
    }

    private static Document parse(String dmn) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(dmn)));
        } catch (SAXException noXml) {
            throw new UnusableTable("is not XML that can be read, or has a document type, which it must not");
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
