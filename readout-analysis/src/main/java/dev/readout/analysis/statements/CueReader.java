package dev.readout.analysis.statements;

import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.statements.Speech.Verb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a unit: verbs of saying with their subjects, 'according to X', 'X quoted Y as saying', 'X's claim that'. */
final class CueReader {
    /** Tokens; a shorter quotation behind an opening preposition is a title. */
    private static final int LONGEST_TITLE = 9;

    private final Page page;
    private final NounPhrases nouns;
    private final OtherCues others;
    private final int from;
    private final int to;

    private CueReader(Page page, int from, int to) {
        this.page = page;
        this.nouns = new NounPhrases(page);
        this.others = new OtherCues(page, nouns, from, to);
        this.from = from;
        this.to = to;
    }

    /** The cues of the unit from (inclusive) to (exclusive), in the order of the text. */
    static List<Cue> read(Page page, int from, int to) {
        return new CueReader(page, from, to).read();
    }

    private List<Cue> read() {
        List<Cue> cues = new ArrayList<>();
        int i = from;
        while (i < to) {
            Range quotation = page.quotations().at(i);
            Cue cue = quotation == null || i == from ? others.at(i) : null;
            if (cue == null && quotation != null) {
                i = quotation.to();
                continue;
            }
            if (cue == null) {
                cue = verb(i);
            }
            if (cue == null) {
                i++;
                continue;
            }
            cues.add(cue);
            if (page.is(cue.words().from(), ":")) {
                break;
            }
            i = Math.max(cue.words().to(), i + 1);
        }
        return cues;
    }

    private @Nullable Cue verb(int i) {
        Verb verb = page.verb(i);
        if (verb == null || page.get(i).capital() && i > from && page.get(i - 1).capital()) {
            return null;
        }
        Set<VerbForm> forms = EnumSet.noneOf(VerbForm.class);
        page.verbs(i).forEach(reading -> forms.add(reading.form()));
        return cue(new Range(i, page.verbEnd(i)), verb, forms);
    }

    private @Nullable Cue cue(Range words, Verb verb, Set<VerbForm> forms) {
        Group group = Group.before(page, words.from(), from);
        Complement complement = Complement.of(page, nouns, verb, words.to(), to);
        boolean gerund = forms.contains(VerbForm.GERUND);
        if (gerund && !group.progressive()) {
            boolean act = page.is(group.from() - 1, "in") && verb.takes("weak") && !complement.marked();
            return act ? null : gerund(words, group, complement);
        }
        if (group.passive() && !gerund || !fits(forms, group) || page.is(words.to(), "by")) {
            return null;
        }
        Cue inverted = inverted(words, verb, forms, group);
        if (inverted != null) {
            return inverted;
        }
        int start = group.from();
        if (start > from && page.in(start - 1, "inherit") && !page.is(start - 1, "in")) {
            boolean base = forms.contains(VerbForm.BASE) && group.from() == words.from();
            return complement.content() < 0 || base || (verb.takes("weak") && !complement.marked())
                    ? null
                    : forward(words, null, joint(start - 1), complement);
        }
        Range subject = nouns.before(start, from);
        if (subject == null || !speaks(subject, verb, forms, group) || acts(subject, verb, complement)) {
            return null;
        }
        return finite(words, verb, subject, complement);
    }

    /** Whether the verb's form can be finite behind these auxiliaries. */
    private static boolean fits(Set<VerbForm> forms, Group group) {
        if (group.infinitive()) {
            return forms.contains(VerbForm.BASE);
        }
        boolean onlyParticiple = forms.equals(Set.of(VerbForm.PARTICIPLE));
        return !onlyParticiple || group.auxiliary();
    }

    private boolean speaks(Range subject, Verb verb, Set<VerbForm> forms, Group group) {
        boolean bare = forms.equals(Set.of(VerbForm.BASE)) && !group.auxiliary() && !group.infinitive();
        boolean single = subject.to() - subject.from() == 1;
        if (bare && !nouns.sources().plural(subject)
                || verb.takes("doc") && !nouns.sources().document(subject)
                || verb.takes("object") && subject.from() > from && page.is(subject.from() - 1, "what")
                || single && page.in(subject.from(), "no-speaker")) {
            return false;
        }
        return verb.takes("weak") ? nouns.sources().sureHead(subject) : nouns.sure(subject) || verb.takes("invert");
    }

    /** 'We defend ourselves', 'I thank you': who speaks of himself so acts; 'I stress that' says. */
    private boolean acts(Range subject, Verb verb, Complement complement) {
        boolean first = page.is(subject.from(), "i") || page.is(subject.from(), "we") || page.is(subject.from(), "you");
        boolean says = verb.takes("that") && !verb.takes("weak") || verb.takes("tell");
        return first && subject.to() - subject.from() == 1 && !says && !complement.marked();
    }

    private Cue finite(Range words, Verb verb, Range subject, Complement complement) {
        int left = subject.from();
        boolean as = left > from && page.is(left - 1, "as");
        left = as ? left - 1 : left;
        if (as && left == from) {
            return opening(words, subject, left, complement);
        }
        boolean forward = complement.content() >= 0 && !as;
        boolean says = verb.takes("that") || verb.takes("tell");
        boolean backward = says && (as || behindSpeech(left, forward, verb, complement));
        boolean both = backward && forward && !page.quotations().inside(complement.content());
        return new Cue(
                words,
                subject,
                false,
                left,
                complement.to(),
                forward && !both ? complement.content() : -1,
                backward,
                complement.addressee(),
                null);
    }

    /** 'As X said, …': the words behind the comma. */
    private Cue opening(Range words, Range subject, int left, Complement complement) {
        int comma = complement.to();
        boolean behind = comma + 1 < to && page.is(comma, ",");
        return new Cue(
                words,
                subject,
                false,
                left,
                complement.to(),
                behind ? comma + 1 : -1,
                false,
                complement.addressee(),
                null);
    }

    /** Whether the words before the clause, closed by a comma, dash or quotation mark, are what is said. */
    private boolean behindSpeech(int left, boolean forward, Verb verb, Complement complement) {
        if (left <= from) {
            return false;
        }
        Range quotation = page.quotations().around(left - 1);
        if (quotation != null) {
            boolean title = quotation.from() > from
                    && quotation.to() - quotation.from() < LONGEST_TITLE
                    && page.in(from, "preposition");
            boolean later = forward && complement.marked() && !page.quotations().inside(complement.content());
            return !later && !(forward && (title || verb.takes("object") && !complement.marked()));
        }
        boolean closed =
                page.is(left - 1, ",") || page.is(left - 1, "-") || page.is(left - 1, "—") || page.is(left - 1, "–");
        return closed && left > from + 2 && !forward;
    }

    private @Nullable Cue inverted(Range words, Verb verb, Set<VerbForm> forms, Group group) {
        boolean form = forms.contains(VerbForm.PAST) || forms.contains(VerbForm.THIRD);
        int i = words.from();
        if (!verb.takes("invert") || !form || group.from() != i || i <= from + 1) {
            return null;
        }
        boolean quoted = page.quotations().inside(i - 1);
        if (!quoted && !page.is(i - 1, ",") && !page.is(i - 1, "—")) {
            return null;
        }
        Range subject = nouns.behind(words.to(), to);
        if (subject == null || !nouns.sure(subject) || page.in(subject.from(), "time")) {
            return null;
        }
        int next = subject.to();
        boolean closed = next >= to
                || page.punctuation(next)
                || page.in(next, "preposition")
                || page.in(next, "time")
                || page.in(next, "boundary") && !page.is(next, "that");
        return closed ? new Cue(words, subject, false, i, next, -1, true, null, null) : null;
    }

    private @Nullable Cue gerund(Range words, Group group, Complement complement) {
        int start = group.from();
        if (complement.content() < 0 || start <= from) {
            return null;
        }
        boolean joined =
                page.is(start - 1, ",") || page.quotations().inside(start - 1) || page.in(start - 1, "inherit");
        if (joined) {
            return forward(words, null, joint(start - 1), complement);
        }
        if (page.in(start - 1, "preposition") || page.in(start - 1, "determiner")) {
            return null;
        }
        Range subject = nouns.before(start, from);
        boolean absolute = subject != null && subject.from() > from && page.is(subject.from() - 1, "with");
        return absolute && subject != null && nouns.sure(subject)
                ? forward(words, subject, subject.from() - 1, complement)
                : complement.marked() || page.is(words.from(), "saying")
                        ? forward(words, null, start, complement)
                        : null;
    }

    private int joint(int i) {
        return i > from && page.is(i - 1, ",") ? i - 1 : i;
    }

    private static Cue forward(Range words, @Nullable Range speaker, int from, Complement complement) {
        return new Cue(
                words,
                speaker,
                speaker == null,
                from,
                complement.to(),
                complement.content(),
                false,
                complement.addressee(),
                null);
    }
}
