package dev.readout.store;

import dev.readout.model.Claim;
import dev.readout.model.Coded;
import dev.readout.model.Mention;
import dev.readout.model.Participant;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.store.ContactTables.Saying;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Tables mention and participant, with the claims. */
final class MentionRows {
    /** Reports whose texts are held at once while mentions are built. */
    static final int CHUNK = 100;

    private MentionRows() {}

    static void insert(Handle handle, List<Mention> mentions) {
        Batch rows = new Batch(handle, """
                INSERT INTO mention (id, report_id, ordinal, role, start_offset, end_offset, words, block, day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        Batch participants = new Batch(handle, """
                INSERT INTO participant (mention_id, ordinal, name, party, role, start_offset, end_offset, words, rule)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            rows.add(
                    mention.id(),
                    mention.reportId(),
                    i,
                    mention.role().code(),
                    mention.evidence().span().start(),
                    mention.evidence().span().end(),
                    mention.evidence().words(),
                    mention.block(),
                    day(mention));
            int ordinal = 0;
            for (Participant participant : mention.participants()) {
                participants.add(
                        mention.id(),
                        ordinal++,
                        participant.actor().name(),
                        participant.actor().party().code(),
                        participant.role(),
                        participant.quote().span().start(),
                        participant.quote().span().end(),
                        participant.quote().words(),
                        participant.rule());
            }
        }
        rows.execute();
        participants.execute();
        ClaimRows.insert(handle, mentions);
    }

    private static @Nullable String day(Mention mention) {
        return mention.days().day().map(LocalDate::toString).orElse(null);
    }

    static List<String> idsOf(Handle handle, String reportId) {
        return handle.createQuery("SELECT id FROM mention WHERE report_id = ?")
                .bind(0, reportId)
                .mapTo(String.class)
                .list();
    }

    static List<String> ids(Handle handle, String beginning) {
        List<String> exact = handle.createQuery("SELECT id FROM mention WHERE id = ?")
                .bind(0, beginning)
                .mapTo(String.class)
                .list();
        if (!exact.isEmpty() || beginning.length() < ContactReader.SHORTEST_PREFIX) {
            return exact;
        }
        return handle.createQuery("SELECT id FROM mention WHERE substr(id, 1, length(:id)) = :id ORDER BY id LIMIT 2")
                .bind("id", beginning)
                .mapTo(String.class)
                .list();
    }

    static void delete(Handle handle, String reportId) {
        handle.execute("DELETE FROM mention WHERE report_id = ?", reportId);
    }

    /** Builds the mentions of all reports, by source and place; texts are held for one chunk of reports at a time. */
    static List<Mention> all(Handle handle) {
        List<Mention> mentions = new ArrayList<>();
        chunks(handle.createQuery("""
                                SELECT id FROM report WHERE id IN (SELECT report_id FROM mention)
                                ORDER BY source, id""").mapTo(String.class).list(), chunk -> mentions.addAll(of(handle, chunk)));
        return mentions;
    }

    static List<Mention> ofReports(Handle handle, Collection<String> reportIds) {
        List<Mention> mentions = new ArrayList<>();
        chunks(List.copyOf(reportIds), chunk -> mentions.addAll(of(handle, chunk)));
        return mentions;
    }

    /** The mentions of some blocks, by source and place. */
    static List<Mention> ofBlocks(Handle handle, Collection<String> blocks) {
        return of(handle, blocks, chunk -> handle.createQuery(
                        "SELECT id, report_id FROM mention WHERE block IN (<blocks>)")
                .bindList("blocks", chunk));
    }

    /** The mentions of some blocks that stand at a day, by source and place. */
    static List<Mention> ofDay(Handle handle, LocalDate day, Collection<String> blocks) {
        return of(handle, blocks, chunk -> handle.createQuery(
                        "SELECT id, report_id FROM mention WHERE day = :day AND block IN (<blocks>)")
                .bind("day", day.toString())
                .bindList("blocks", chunk));
    }

    private static List<Mention> of(Handle handle, Collection<String> blocks, Function<List<String>, Query> query) {
        Set<String> ids = new HashSet<>();
        TreeSet<String> reports = new TreeSet<>();
        chunks(List.copyOf(blocks), chunk -> query.apply(chunk)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> {
                    ids.add(entry.getKey());
                    reports.add(entry.getValue());
                }));
        List<Mention> mentions = new ArrayList<>();
        chunks(List.copyOf(reports), chunk -> of(handle, chunk).stream()
                .filter(mention -> ids.contains(mention.id()))
                .forEach(mentions::add));
        return mentions;
    }

    /** Hands on ids to be looked for, not too many at once; some stand in them more than once, as in {@link #rounded}. */
    static void chunks(List<String> ids, Consumer<List<String>> each) {
        for (int i = 0; i < ids.size(); i += CHUNK) {
            each.accept(rounded(ids.subList(i, Math.min(ids.size(), i + CHUNK))));
        }
    }

    /**
     * The ids, the last one as often as it takes to make their number a power of two or {@link #CHUNK}: queries for lists of
     * many lengths then have few texts, and those that were prepared are found again.
     */
    static List<String> rounded(Collection<String> ids) {
        int size = ids.size();
        if (size == 0 || size >= CHUNK) {
            return List.copyOf(ids);
        }
        List<String> rounded = new ArrayList<>(ids);
        int power = Integer.highestOneBit(2 * size - 1);
        rounded.addAll(Collections.nCopies(Math.min(power, CHUNK) - size, rounded.get(size - 1)));
        return rounded;
    }

    /** The reports of some mentions. */
    static Set<String> reports(Handle handle, Collection<String> mentionIds) {
        Set<String> reports = new TreeSet<>();
        chunks(
                List.copyOf(mentionIds),
                chunk -> reports.addAll(handle.createQuery("SELECT report_id FROM mention WHERE id IN (<ids>)")
                        .bindList("ids", chunk)
                        .mapTo(String.class)
                        .list()));
        return reports;
    }

    /** The evidence of some mentions with their reports. */
    static Map<String, Saying> sayings(Handle handle, Collection<String> mentionIds) {
        Map<String, Saying> sayings = new HashMap<>();
        chunks(List.copyOf(mentionIds), chunk -> {
            Map<String, Report> reports = ReportRows.some(handle, rounded(reports(handle, chunk))).stream()
                    .collect(Collectors.toMap(Report::id, Function.identity()));
            handle.createQuery("SELECT id, report_id, start_offset, end_offset, words FROM mention WHERE id IN (<ids>)")
                    .bindList("ids", chunk)
                    .map((row, context) -> saying(new Cursor(row), reports))
                    .forEach(entry -> sayings.put(entry.getKey(), entry.getValue()));
        });
        return sayings;
    }

    private static Map.Entry<String, Saying> saying(Cursor cursor, Map<String, Report> reports) throws SQLException {
        Report report = reports.get(cursor.text("report_id"));
        if (report == null) {
            throw new IllegalArgumentException("mention " + cursor.text("id") + " has no report");
        }
        return Map.entry(cursor.text("id"), new Saying(report, cursor.quote(report.text())));
    }

    /** The mentions of some reports, by source and place. */
    static List<Mention> of(Handle handle, List<String> reportIds) {
        return reportIds.isEmpty() ? List.of() : of(handle, reportIds, ReportRows.texts(handle, reportIds));
    }

    /**
     * The same where the texts are known already.
     *
     * @param reportIds at least one
     */
    static List<Mention> of(Handle handle, List<String> reportIds, Map<String, String> texts) {
        Map<String, List<Participant>> participants = participants(handle, reportIds, texts);
        Map<String, Map<String, List<ClaimRows.Row>>> claims = new HashMap<>();
        ClaimRows.of(handle, reportIds)
                .forEach((key, row) -> claims.computeIfAbsent(key.mentionId(), m -> new HashMap<>())
                        .computeIfAbsent(key.field(), f -> new ArrayList<>())
                        .add(row));
        return handle.createQuery("""
                        SELECT m.* FROM mention m JOIN report r ON r.id = m.report_id WHERE m.report_id IN (<reports>)
                        ORDER BY r.source, r.id, m.start_offset, m.end_offset, m.ordinal""")
                .bindList("reports", reportIds)
                .map((row, context) -> mention(row, texts, participants, claims))
                .list();
    }

    private static Map<String, List<Participant>> participants(
            Handle handle, List<String> reportIds, Map<String, String> texts) {
        Map<String, List<Participant>> participants = new HashMap<>();
        handle.createQuery("""
                        SELECT p.*, m.report_id FROM participant p JOIN mention m ON m.id = p.mention_id
                        WHERE m.report_id IN (<reports>) ORDER BY p.mention_id, p.ordinal""")
                .bindList("reports", reportIds)
                .map((row, context) -> {
                    Cursor cursor = new Cursor(row);
                    String text = text(texts, cursor.text("report_id"));
                    participants
                            .computeIfAbsent(cursor.text("mention_id"), m -> new ArrayList<>())
                            .add(new Participant(
                                    cursor.actor(), cursor.text("role"), cursor.quote(text), cursor.text("rule")));
                    return 1;
                })
                .forEach(one -> {});
        return participants;
    }

    private static Mention mention(
            ResultSet row,
            Map<String, String> texts,
            Map<String, List<Participant>> participants,
            Map<String, Map<String, List<ClaimRows.Row>>> claims)
            throws SQLException {
        Cursor cursor = new Cursor(row);
        String id = cursor.text("id");
        String reportId = cursor.text("report_id");
        String text = text(texts, reportId);
        Map<String, List<ClaimRows.Row>> fields = claims.getOrDefault(id, Map.of());
        return new Mention(
                id,
                reportId,
                Coded.of(Role.class, cursor.text("role")),
                participants.getOrDefault(id, List.of()),
                claims(Field.CHANNEL, fields, text),
                claims(Field.STATUS, fields, text),
                claims(Field.DATE, fields, text),
                claims(Field.PLACE, fields, text),
                claims(Field.DURATION, fields, text),
                claims(Field.INITIATIVE, fields, text),
                claims(Field.TOPIC, fields, text),
                claims(Field.OUTCOME, fields, text),
                cursor.quote(text));
    }

    private static <V> List<Claim<V>> claims(Field<V> field, Map<String, List<ClaimRows.Row>> fields, String text) {
        return fields.getOrDefault(field.code(), List.of()).stream()
                .map(row -> ClaimRows.claim(field, row, text))
                .toList();
    }

    static String text(Map<String, String> texts, String reportId) {
        String text = texts.get(reportId);
        if (text == null) {
            throw new IllegalArgumentException("report " + reportId + " has no text");
        }
        return text;
    }
}
