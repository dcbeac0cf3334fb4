package dev.readout.analysis.substance;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.substance.Finding.Result;
import dev.readout.analysis.substance.Vocabulary.Kind;
import dev.readout.analysis.things.Principal;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence says came of a contact: active with a subject that can take part, or passive. */
final class OutcomeReader {
    private static final Map<Kind, Outcome.Kind> VERBS = Map.of(
            Kind.AGREED, Outcome.Kind.AGREED,
            Kind.SIGNED, Outcome.Kind.SIGNED,
            Kind.PLEDGED, Outcome.Kind.PLEDGED,
            Kind.ANNOUNCED, Outcome.Kind.ANNOUNCED,
            Kind.INVITED, Outcome.Kind.INVITED);
    private static final List<Kind> ORDER =
            List.of(Kind.AGREED, Kind.SIGNED, Kind.PLEDGED, Kind.ANNOUNCED, Kind.INVITED);

    private final Line line;
    private final Subjects subjects;

    OutcomeReader(Line line) {
        this.line = line;
        this.subjects = new Subjects(line);
    }

    List<Result> read() {
        List<Result> found = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Result result = line.opens(i) ? at(i) : null;
            if (result == null) {
                i++;
                continue;
            }
            found.add(result);
            i++;
            while (i < line.size() && line.get(i).start() < result.words().end()) {
                i++;
            }
        }
        return found;
    }

    private @Nullable Result at(int i) {
        if (line.in(Kind.DONE, i) && line.passive(i) >= 0) {
            return passive(i);
        }
        for (Kind kind : ORDER) {
            int end = line.end(kind, i);
            if (end > 0) {
                return active(kind, i, end);
            }
        }
        return line.of(Kind.REACH, i) ? reached(i) : null;
    }

    private @Nullable Result active(Kind kind, int verb, int end) {
        Set<String> frames = line.frames(kind, verb);
        if (line.passive(verb) >= 0) {
            boolean impersonal = kind == Kind.AGREED && line.is(line.passive(verb) - 1, "it");
            return impersonal ? result(Outcome.Kind.AGREED, Subject.NOBODY, verb, end, false) : null;
        }
        if (!fits(frames, kind, end) || later(verb)) {
            return null;
        }
        Subject subject = subjects.before(verb);
        boolean person = subject != null && subject.kind() != Subject.Kind.CONTACT;
        return person
                ? result(VERBS.getOrDefault(kind, Outcome.Kind.AGREED), subject, verb, end, weak(kind, frames))
                : null;
    }

    private static boolean weak(Kind kind, Set<String> frames) {
        return frames.contains("weak") || kind == Kind.ANNOUNCED || kind == Kind.PLEDGED;
    }

    /** 'Will agree', 'to sign': not yet done. */
    private boolean later(int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - 4); k--) {
            if (line.is(k, "will")
                    || line.is(k, "would")
                    || line.is(k, "to")
                    || line.is(k, "going")
                    || line.is(k, "'ll")) {
                return true;
            }
            if (!line.in(Kind.ADVERB, k)) {
                return false;
            }
        }
        return false;
    }

    /** Whether what stands behind the verb is what it takes. */
    private boolean fits(Set<String> frames, Kind kind, int end) {
        int i = end;
        while (i < line.size() && line.in(Kind.ADVERB, i) && !line.is(i, "in")) {
            i++;
        }
        if (i >= line.size()) {
            return false;
        }
        if (kind == Kind.INVITED) {
            return line.person(i) != null || line.is(i, "to") || line.is(i, "him") || line.is(i, "her");
        }
        if (line.is(i, "with")) {
            boolean whom = line.person(i + 1) != null || line.in(Kind.PRONOUN, i + 1) || line.is(i + 1, "her");
            return frames.contains("with") && whom;
        }
        if (line.is(i, "to") || line.is(i, "that") || line.is(i, "on") || line.is(i, "in")) {
            boolean something =
                    line.is(i, "to") || i + 1 < line.size() && !line.of(Kind.STOP, i + 1) || line.is(i, "that");
            return something
                    && frames.contains(line.get(i).lower())
                    && !(line.is(i, "in") && !line.is(i + 1, "principle"));
        }
        if (line.is(i, "upon") || line.is(i, "about")) {
            return frames.contains("on");
        }
        boolean person = kind == Kind.PLEDGED && line.in(Kind.PRONOUN, i);
        boolean document = (kind != Kind.SIGNED || document(i)) && !person;
        return frames.contains("object") && document && object(i);
    }

    private boolean object(int i) {
        return !line.punctuation(i) && !line.in(Kind.PREPOSITION, i) && !line.in(Kind.FINITE, i) || line.quote(i);
    }

    private boolean document(int i) {
        for (int k = i; k < Math.min(line.size(), i + 9); k++) {
            if (line.in(Kind.DOCUMENT, k)) {
                return true;
            }
        }
        return false;
    }

    /** 'Reached an agreement on', 'struck a deal to'. */
    private @Nullable Result reached(int verb) {
        int end = line.end(Kind.REACH, verb);
        for (int k = end; k < Math.min(line.size(), end + 6); k++) {
            if (line.in(Kind.DEAL, k)) {
                Subject subject = later(verb) ? null : subjects.before(verb);
                boolean person = subject != null && subject.kind() != Subject.Kind.CONTACT;
                return person ? result(Outcome.Kind.AGREED, subject, verb, k + 1, false) : null;
            }
            if (line.in(Kind.PREPOSITION, k)) {
                return null;
            }
        }
        return null;
    }

    /** 'A joint declaration was signed': the document and its verb. */
    private @Nullable Result passive(int participle) {
        Stretch subject = subjects.passive(line.passive(participle));
        boolean document = false;
        boolean said = false;
        for (int k = subject == null ? participle : subject.from(); subject != null && k < subject.to(); k++) {
            document |= line.in(Kind.DOCUMENT, k);
            said |= line.get(k).word() && !line.in(Kind.DOCUMENT, k) && !line.in(Kind.EMPTY, k);
        }
        if (subject == null || !document || !said || line.is(line.passive(participle), "will")) {
            return null;
        }
        boolean adopted = line.is(participle, "adopted") || line.is(participle, "approved");
        return new Result(
                adopted ? Outcome.Kind.AGREED : Outcome.Kind.SIGNED,
                line.span(subject.from(), participle + 1),
                line.get(participle).start(),
                Subject.NOBODY,
                Set.of(),
                true,
                "outcome, passive '" + line.text(participle, participle + 1) + "'");
    }

    private Set<Party> parties(Stretch words) {
        Set<Party> parties = new HashSet<>();
        for (int i = words.from(); i < words.to(); i++) {
            Entry.PartyName party = line.party(i);
            Principal person = line.person(i);
            if (party != null) {
                parties.add(party.party());
            }
            if (person != null) {
                person.actors().forEach(actor -> parties.add(actor.party()));
            }
        }
        return parties;
    }

    private @Nullable Result result(Outcome.Kind kind, @Nullable Subject subject, int verb, int end, boolean weak) {
        Stretch words = subject == null ? null : Stretch.clause(line, verb, end);
        return words == null || subject == null
                ? null
                : new Result(
                        kind,
                        line.span(words.from(), words.to()),
                        line.get(verb).start(),
                        subject,
                        parties(words),
                        weak,
                        "outcome '" + line.text(verb, end) + "'");
    }
}
