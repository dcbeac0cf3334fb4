package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Channel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which form a contact verb stands: present or past, active or passive, with an object or alone. */
final class VerbForms {
    private VerbForms() {}

    /** The contact verb at a token, in the form that can stand there; or null. */
    static Entry.@Nullable ContactVerb contactVerb(Spotted s, int i) {
        Thing thing = s.at(i);
        Entry.ContactVerb best = thing == null ? null : thing.as(Entry.ContactVerb.class);
        if (best == null || thing == null) {
            return null;
        }
        for (Entry entry : thing.entries()) {
            if (entry instanceof Entry.ContactVerb verb && fits(s, i, verb.form())) {
                best = verb;
            }
        }
        return phoned(s, best, thing.to()) ? phoning(best) : best;
    }

    /** 'Called on Monday his counterpart', 'whom he called on the eve of the vote': the day on which somebody phoned; not 'called on Monday on the king'. */
    private static boolean phoned(Spotted s, Entry.ContactVerb verb, int to) {
        boolean dated = s.of(to, "calendar") || s.is(to, "the") && (s.is(to + 1, "day") || s.is(to + 1, "eve"));
        boolean day = verb.base().equals("call on") && dated;
        for (int i = to; day && i < Math.min(s.size(), to + 4); i++) {
            day = !s.is(i, "on") && !s.is(i, "upon");
        }
        return day;
    }

    private static Entry.ContactVerb phoning(Entry.ContactVerb verb) {
        return new Entry.ContactVerb("call", verb.form(), Set.of("object"), Channel.PHONE, true);
    }

    /** Whether a form of a verb can stand where it does; settles base and participle forms that look alike. */
    static boolean fits(Spotted s, int i, VerbForm form) {
        boolean after =
                i > 0 && (s.of(i - 1, "auxiliary") || i > 1 && Words.adverb(s, i - 1) && s.of(i - 2, "auxiliary"));
        return switch (form) {
            case PARTICIPLE -> after;
            case PAST -> !after;
            default -> true;
        };
    }

    /** 'meets with X on Friday', 'Biden and Xi talk': the present tense, without modal, 'to' or 'did'. */
    static boolean present(Spotted s, int i, VerbForm form) {
        if (form == VerbForm.THIRD) {
            return true;
        }
        if (form != VerbForm.BASE) {
            return false;
        }
        // 'is expected to meet X in the capital this month and speak with Y'
        boolean joined = s.is(Words.beforeAdverbs(s, i), "and");
        for (int k = i - 1; k >= Math.max(0, i - (joined ? 24 : 12)); k--) {
            boolean near = i - k <= (joined ? 24 : 6);
            boolean modal = s.of(k, "planned") && (near || s.is(k, "will") || s.is(k, "would"));
            if (modal || near && (s.is(k, "to") || s.of(k, "proposed") || s.of(k, "did") || s.of(k, "negation"))) {
                return false;
            }
            if (!near && (s.of(k, "boundary") || s.is(k, ";"))) {
                return true;
            }
        }
        return true;
    }

    /** 'was received', 'was today received', 'is being hosted', but not 'has received'. */
    static boolean passive(Spotted s, int i) {
        int k = i - 1;
        while (k >= 0 && (Words.adverb(s, k) || s.of(k, "when"))) {
            k--;
        }
        return Words.be(s, k);
    }

    /** No object follows: the verb stands alone ('Putin and Xi met in Beijing'). */
    static boolean intransitive(Spotted s, int i, boolean toPersons) {
        if (s.of(i, "calendar") || eachOther(s, i)) {
            // 'A and B spoke Friday', 'spoke to each other'
            return true;
        }
        for (int k = i; k < Math.min(s.size(), i + 3) && s.sentence().get(k).word() && !s.of(k, "adverb"); k++) {
            // 'A, B to meet Pacific leaders': others, who have no names
            if (s.is(k, "leaders") || s.is(k, "officials") || s.is(k, "lawmakers") || s.is(k, "counterparts")) {
                return false;
            }
        }
        // 'met to discuss' stands alone, 'spoke to reporters' does not
        boolean of = s.is(i, "of") || (s.is(i, "well") || s.is(i, "highly")) && s.is(i + 1, "of");
        if (of || s.is(i, "with") || s.is(i, "to") && (toPersons || Words.personAhead(s, i + 1))) {
            return false;
        }
        return i >= s.size() || !(s.of(i, "boundary") && s.is(i, "that")) && !Words.personAhead(s, i) || s.is(i, "the");
    }

    /** 'To each other', 'with one another'. */
    private static boolean eachOther(Spotted s, int i) {
        boolean each = s.is(i + 1, "each") && s.is(i + 2, "other");
        return (s.is(i, "to") || s.is(i, "with")) && (each || s.is(i + 1, "one") && s.is(i + 2, "another"));
    }
}
