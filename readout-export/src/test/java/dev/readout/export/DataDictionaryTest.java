package dev.readout.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.export.table.Duck;
import dev.readout.model.Contact;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages in docs/data describe every name that is written into a file, and no other. */
class DataDictionaryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder = Path.of("");

    /** A row of a table of names: the name in code type, then its meaning. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*) \\|$");

    private static Path page(RecordFormat format) {
        String name =
                switch (format) {
                    case CSV, PARQUET -> "contacts";
                    case CLAIMS, CLAIMS_PARQUET -> "claims";
                    case JSON, JSON_LINES -> "record";
                    case JSON_LD -> "linked-data";
                    case PLOVER -> "plover";
                    case ICALENDAR -> "calendar";
                    case ATOM -> "feed";
                };
        return Path.of("..", "docs", "data", name + ".md");
    }

    @ParameterizedTest
    @EnumSource
    void everyNameThatIsWrittenIsDescribedAndNoOther(RecordFormat format)
            throws IOException, SQLException, XMLStreamException {
        Set<String> described = new TreeSet<>();
        List<String> twice = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(page(format)));
        while (row.find()) {
            assertTrue(row.group(2).length() > 3, row.group());
            if (!described.add(row.group(1))) {
                twice.add(row.group(1));
            }
        }
        assertEquals(List.of(), twice, "described twice");
        assertEquals(lines(names(format)), lines(described), page(format).toString());
    }

    private static String lines(Set<String> names) {
        return String.join("\n", names);
    }

    @ParameterizedTest
    @EnumSource
    void theIndexNamesTheFormatAndItsPage(RecordFormat format) throws IOException {
        String index = Files.readString(Path.of("..", "docs", "data", "README.md"));
        assertTrue(
                index.contains("| `" + format.code() + "` |")
                        && index.contains("(" + page(format).getFileName() + ")"),
                format.code());
    }

    @Test
    void everyPageNamesTheVersionThatItsFilesName() throws IOException {
        for (RecordFormat format : RecordFormat.values()) {
            Matcher version = Pattern.compile("readout-[a-z]+/\\d+").matcher(Files.readString(page(format)));
            assertTrue(version.find(), format.code());
            assertTrue(SampleRecord.whole(format).contains(version.group()), version.group());
        }
    }

    private Set<String> names(RecordFormat format) throws IOException, SQLException, XMLStreamException {
        String file = SampleRecord.served(format, SampleRecord.all().contacts().toArray(Contact[]::new));
        Set<String> names = new TreeSet<>();
        switch (format) {
            case CSV, CLAIMS ->
                names.addAll(List.of(file.substring(0, file.indexOf('\r')).split(",", -1)));
            case PARQUET, CLAIMS_PARQUET -> names.addAll(columns(format));
            case JSON -> members("", JSON.readTree(file), names);
            case JSON_LINES, PLOVER -> {
                for (String line : file.lines().toList()) {
                    members("", JSON.readTree(line), names);
                }
            }
            case JSON_LD -> terms(JSON.readTree(file).path("@graph"), names);
            case ICALENDAR -> file.replace("\r\n ", "").lines().forEach(line -> names.add(property(line)));
            case ATOM -> elements(file, names);
        }
        return names;
    }

    private Set<String> columns(RecordFormat format) throws IOException, SQLException {
        Path file = folder.resolve(format.fileName());
        WholeFile.writeBytes(file, out -> format.write(SampleRecord.all(), Issue.at(SampleRecord.MADE), out));
        return Duck.rows("SELECT column_name FROM (DESCRIBE SELECT * FROM '" + file + "')").stream()
                .map(row -> row.getOrDefault("column_name", ""))
                .collect(Collectors.toSet());
    }

    /** Members with the member that holds them; a field's own members are described once for all fields. */
    private static void members(String holder, JsonNode node, Set<String> names) {
        if (node.isArray()) {
            node.forEach(member -> members(holder, member, names));
        }
        Set<String> fields = Field.ALL.stream().map(Field::name).collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            boolean field =
                    fields.contains(member.getKey()) && member.getValue().isObject();
            String name = field ? "FIELD" : member.getKey();
            names.add(holder.isEmpty() ? name : holder + "." + name);
            members(name, member.getValue(), names);
        }
    }

    private static void terms(JsonNode node, Set<String> names) {
        node.properties().forEach(member -> names.add(member.getKey()));
        node.forEach(member -> terms(member, names));
    }

    private static String property(String line) {
        String name = line.substring(0, line.indexOf(':'));
        boolean bracket = name.equals("BEGIN") || name.equals("END");
        return bracket ? line.toUpperCase(Locale.ROOT) : name;
    }

    private static void elements(String file, Set<String> names) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(file));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                String prefix = xml.getPrefix() == null || xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":";
                String name = prefix + xml.getLocalName();
                names.add(name);
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    names.add(name + "@" + xml.getAttributeLocalName(i));
                }
            }
        }
    }
}
