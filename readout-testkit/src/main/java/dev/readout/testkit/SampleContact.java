package dev.readout.testkit;

import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Reading;
import dev.readout.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Builds a contact out of mentions by the plainest of rules, not by resolution: a field is disputed as soon as two
 * claims differ, agreed where two origins or more say the same, single where there is one origin.
 */
public final class SampleContact {
    private final String id;
    private final List<Mention> mentions;
    private int origins = 1;
    private final List<String> notes = new ArrayList<>();

    private SampleContact(String id, List<Mention> mentions) {
        this.id = id;
        this.mentions = mentions;
    }

    public static SampleContact of(String id, Mention... mentions) {
        return new SampleContact(id, List.of(mentions));
    }

    public SampleContact origins(int independent) {
        origins = independent;
        return this;
    }

    public SampleContact note(String sentence) {
        notes.add(sentence);
        return this;
    }

    public Contact build() {
        TreeSet<Actor> actors = new TreeSet<>();
        TreeSet<String> reports = new TreeSet<>();
        for (Mention mention : mentions) {
            mention.participants().forEach(participant -> actors.add(participant.actor()));
            reports.add(mention.reportId());
        }
        return new Contact(
                id,
                List.copyOf(actors),
                reading(Mention::channels),
                reading(Mention::statuses),
                reading(Mention::dates),
                reading(Mention::places),
                reading(Mention::lengths),
                reading(Mention::initiatives),
                mentions.stream().map(Mention::id).toList(),
                List.copyOf(reports),
                origins,
                notes);
    }

    private <V> Reading<V> reading(Function<Mention, List<Claim<V>>> field) {
        List<Sourced<V>> claims = new ArrayList<>();
        for (Mention mention : mentions) {
            for (Claim<V> claim : field.apply(mention)) {
                claims.add(new Sourced<>(mention.reportId(), mention.id(), claim));
            }
        }
        List<V> values = claims.stream().map(c -> c.claim().value()).distinct().toList();
        if (values.isEmpty()) {
            return new Reading.Unknown<>();
        }
        if (values.size() > 1) {
            return new Reading.Disputed<>(values, claims);
        }
        return origins > 1 ? new Reading.Agreed<>(values.get(0), claims) : new Reading.Single<>(values.get(0), claims);
    }
}
