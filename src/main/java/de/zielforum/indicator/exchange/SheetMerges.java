package de.zielforum.indicator.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads which cells of a sheet are merged, which the library for workbooks does not tell. */
final class SheetMerges {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST = 10_000;

    private SheetMerges() {}

    static List<Headings.Merged> read(byte[] workbook, String sheet) throws IOException {
        var found = new ArrayList<Headings.Merged>();
        var path = path(workbook, sheet);
        if (!path.isEmpty()) {
            each(workbook, path, "mergeCell", element -> {
                var range = RANGE.matcher("" + element.getAttributeValue(null, "ref"));
                if (range.matches() && found.size() < MOST) {
                    found.add(new Headings.Merged(
                            Integer.parseInt(range.group(2)) - 1,
                            Integer.parseInt(range.group(4)) - 1,
                            column(range.group(1)),
                            column(range.group(3))));
                }
            });
        }
        return found;
    }

    private static int column(String letters) {
        var place = 0;
        for (var letter : letters.toCharArray()) {
            place = place * 26 + letter - 'A' + 1;
        }
        return place - 1;
    }

    private static String path(byte[] workbook, String sheet) throws IOException {
        var id = new String[] {""};
        each(workbook, "xl/workbook.xml", "sheet", element -> {
            if (sheet.equals(element.getAttributeValue(null, "name"))) {
                id[0] = relation(element);
            }
        });
        var path = new String[] {""};
        each(workbook, "xl/_rels/workbook.xml.rels", "Relationship", element -> {
            if (id[0].equals(element.getAttributeValue(null, "Id"))) {
                var target = "" + element.getAttributeValue(null, "Target");
                path[0] = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        });
        return path[0];
    }

    private static String relation(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals("id") && element.getAttributeNamespace(i) != null) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void each(byte[] workbook, String entryName, String element, Consumer<XMLStreamReader> act)
            throws IOException {
        try (var zip = Archive.zip(workbook)) {
            var entry = zip.getEntry(entryName);
            if (entry == null) {
                return;
            }
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var reader = factory.createXMLStreamReader(zip.getInputStream(entry));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    act.accept(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
