package dev.readout.analysis.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Coded;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Published;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gold files (codebook §6) as mentions, with the reports beside them. */
final class Gold {
    private static final Pattern PUBLISHED = Pattern.compile("(?:PUBLISHED:|^\\s*date) *(\\S+)");
    private static final Pattern URL = Pattern.compile("URL: *(\\S+)");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", Pattern.CASE_INSENSITIVE);

    final List<Report> reports = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    /** By mention id, for main mentions that gold gives a contact. */
    final Map<String, String> contacts = new HashMap<>();

    static Path shared() {
        String given = System.getProperty("readout.shared", System.getenv("READOUT_SHARED"));
        return given != null
                ? Path.of(given)
                : Path.of("../../shared").toAbsolutePath().normalize();
    }

    static Gold read(Path file, Path texts) throws IOException {
        Gold gold = new Gold();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                gold.document(new ObjectMapper().readTree(line), texts);
            }
        }
        return gold;
    }

    private void document(JsonNode document, Path texts) throws IOException {
        String name = document.get("doc").asText();
        String text = Files.readString(texts.resolve(name));
        Report report = report(name, text, document.path("published").asText());
        reports.add(report);
        int count = 0;
        for (JsonNode contact : document.get("contacts")) {
            mention(report, contact, name + "#" + count++);
        }
    }

    static Report report(String name, String text, String given) {
        Matcher published = PUBLISHED.matcher(text);
        Matcher url = URL.matcher(text);
        String when = !given.isEmpty() ? given : published.find() ? published.group(1) : "";
        int body = text.indexOf("PUBLISHED:") >= 0 ? text.indexOf('\n', text.indexOf("PUBLISHED:")) : 0;
        return new Report(
                name,
                name,
                text,
                null,
                new Span(body, text.length()),
                Published.parse(when).orElse(null),
                url.find() ? url.group(1) : null,
                null,
                "en");
    }

    private void mention(Report report, JsonNode gold, String id) {
        Quote quote = quote(report, gold.path("evidence").asText());
        List<Participant> people = new ArrayList<>();
        for (JsonNode p : gold.get("participants")) {
            if (p.path("party").asText().matches("[A-Z0-9]{2,6}|NATO|CoE")) {
                Actor actor = new Actor(
                        p.path("name").asText(), new Party(p.path("party").asText()));
                people.add(new Participant(actor, p.path("role_name").asText(), quote, "gold"));
            }
        }
        if (people.size() < 2) {
            return;
        }
        List<Claim<Channel>> channels = new ArrayList<>();
        channels.add(new Claim<>(Coded.of(Channel.class, gold.path("channel").asText()), quote, "gold"));
        if (gold.path("note").asText().contains("both a phone call and a videoconference")) {
            channels.add(new Claim<>(Channel.PHONE, quote, "gold"));
        }
        mentions.add(new Mention(
                id,
                report.id(),
                Coded.of(Role.class, gold.path("role").asText()),
                people,
                channels,
                List.of(new Claim<>(Coded.of(Status.class, gold.path("status").asText()), quote, "gold")),
                List.of(new Claim<>(date(gold), quote, "gold")),
                optional(gold, "place").map(w -> new Claim<>(new Place(w, ""), quote, "gold")).stream()
                        .toList(),
                optional(gold, "duration").map(w -> new Claim<>(length(w), quote, "gold")).stream()
                        .toList(),
                optional(gold, "initiative").map(w -> new Claim<>(new Party(w), quote, "gold")).stream()
                        .toList(),
                List.of(),
                List.of(),
                quote));
        if (gold.path("role").asText().equals("main")
                && !gold.path("contact").asText().isEmpty()) {
            contacts.put(id, gold.path("contact").asText());
        }
    }

    private static Length length(String iso) {
        return new Length(Duration.parse(iso), Length.Qualifier.ABOUT);
    }

    private static Optional<String> optional(JsonNode gold, String field) {
        return Optional.of(gold.path(field).asText()).filter(w -> !w.isEmpty());
    }

    /** Gold keeps the weekday of an undated report in the note and the evidence only. */
    private static PartialDate date(JsonNode gold) {
        PartialDate date = PartialDate.parse(gold.path("date").asText(), PartialDate.Basis.STATED);
        Matcher day = WEEKDAY.matcher(gold.path("evidence").asText());
        return date.unknown() && day.find()
                ? PartialDate.of(DayOfWeek.valueOf(day.group().toUpperCase(Locale.ROOT)))
                : date;
    }

    private static Quote quote(Report report, String words) {
        int at = words.isEmpty() ? -1 : report.text().indexOf(words);
        int start = at >= 0 ? at : report.body().start();
        int end = at >= 0 ? at + words.length() : Math.min(report.text().length(), start + 40);
        return report.quote(new Span(start, end));
    }
}
