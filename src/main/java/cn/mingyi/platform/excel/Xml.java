package cn.mingyi.platform.excel;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pull parsing that knows neither DTD nor outside entity. */
final class Xml {
  private Xml() {}

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Without a DTD there are no entities; the JDK counts plain &lt; and &amp; under these limits
    // and
    // would refuse a large sheet of honest text. PackageScan has bounded the size before.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.entityExpansionLimit", "0");
    return factory.createXMLStreamReader(in);
  }

  /** An attribute without regard to its namespace; empty when absent. */
  static String attribute(XMLStreamReader xml, String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  static int integer(String value, int otherwise) {
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
