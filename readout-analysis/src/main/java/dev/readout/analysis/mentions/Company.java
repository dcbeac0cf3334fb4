package dev.readout.analysis.mentions;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Participant;
import dev.readout.model.Report;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who else took part in the contact just told: 'the meeting was attended by', 'X and Y were also present at the talks', 'in
 * the presence of'. Members of a delegation take part only where a report says so (codebook §1).
 */
final class Company {
    /** The rule by which those are participants who are said to have been there too. */
    static final String JOINS = "took part too";

    private static final WordSet JOINED = WordSet.of("attended", "joined", "present", "participated", "part");
    private static final WordSet CHAIRED = WordSet.of("chaired", "mediated", "moderated");
    private static final WordSet DEFINITE = WordSet.of("the", "this");
    private static final WordSet GATHERINGS = WordSet.of("summit", "session", "dinner", "banquet", "ceremony");
    private static final int REACH = 3;
    /** So many tokens at most stand between two who are listed. */
    private static final int LISTED = 8;
    /** So many tokens those without a name take at most who end a list. */
    private static final int UNNAMED = 10;

    private final Report report;
    private final Spotted s;
    private final List<Principal> principals;

    Company(Report report, Spotted sentence, List<Principal> principals) {
        this.report = report;
        this.s = sentence;
        this.principals = principals;
    }

    /** Adds those of this sentence who took part in what was told last. */
    void join(List<Draft> drafts, int sentence) {
        Draft last = drafts.get(drafts.size() - 1);
        boolean open = last.status() == Status.HELD && last.channel() != Channel.LETTER && !last.recalled;
        if (!open || last.spoken || sentence - last.latest > REACH || negated()) {
            return;
        }
        boolean own = last.latest == sentence;
        List<Principal> more = own ? presence() : attending(sentence - last.latest == 1);
        more = more.isEmpty() && last.participants.size() == 2 ? chair(own) : more;
        for (Principal each : more.isEmpty() ? aside() : more) {
            for (Actor actor : each.actors()) {
                boolean known = last.participants.keySet().stream().anyMatch(a -> SamePerson.are(a, actor));
                if (!known) {
                    String office = each.office() == null ? "" : each.office();
                    last.participants.put(
                            actor,
                            new Participant(
                                    actor, office, report.quote(s.sentence().span(each.from(), each.to())), JOINS));
                }
            }
        }
    }

    /** 'X received Y in the presence of A and B'. */
    private List<Principal> presence() {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "presence") && s.is(i + 1, "of") && s.is(i - 1, "the")) {
                return listed(i + 2);
            }
        }
        return List.of();
    }

    /** 'The talks, in which A and B took part too', 'a meeting joined by A', 'X attended, and so did A'. */
    private List<Principal> aside() {
        for (int i = 2; i < s.size(); i++) {
            if (s.is(i, "so") && s.is(i + 1, "did") && s.is(i - 1, "and")
                    || s.is(i, "joined") && s.is(i + 1, "by") && talks(i)) {
                return listed(i + 2);
            }
            if (s.is(i, "which") && s.is(i - 1, "in")) {
                List<Principal> those = listed(i + 1);
                int verb =
                        those.isEmpty() ? s.size() : those.get(those.size() - 1).to();
                while (s.of(verb, "adverb") || s.is(verb, "also")) {
                    verb++;
                }
                return s.is(verb, "took") && s.is(verb + 1, "part") || s.is(verb, "participated") ? those : List.of();
            }
        }
        return List.of();
    }

    /** 'In a session chaired by X', 'talks mediated by X', 'X chaired the meeting': who sat there with both. */
    private List<Principal> chair(boolean own) {
        for (int i = 1; i < s.size() - 1; i++) {
            if (!CHAIRED.has(s.sentence().get(i))) {
                continue;
            }
            if (s.is(i + 1, "by") && own && sat(i)) {
                return listed(i + 2);
            }
            for (Principal lead : principals) {
                if (lead.to() == i && theTalks(i)) {
                    return listed(lead.from());
                }
            }
        }
        return List.of();
    }

    /** Whether talks were chaired, not a gathering beside which two met. */
    private boolean sat(int chaired) {
        for (int i = chaired - 1; i >= Math.max(0, chaired - LISTED); i--) {
            if (s.as(i, Entry.ContactNoun.class) != null) {
                return !s.is(i, "summit") && !s.is(i, "conference") && !s.is(i - 1, "of") && !s.is(i - 2, "of");
            }
        }
        return false;
    }

    /** 'Chaired the session', with nothing that names it further. */
    private boolean theTalks(int chaired) {
        int noun = chaired + 2;
        boolean the = chaired + 1 < s.size()
                && DEFINITE.has(s.sentence().get(chaired + 1))
                && s.as(noun, Entry.ContactNoun.class) != null;
        return the && !s.is(noun, "summit") && (s.after(noun) >= s.size() || !s.is(s.after(noun), "of"));
    }

    private List<Principal> attending(boolean next) {
        if (s.is(0, "attending") || s.is(1, "attending") && !s.of(0, "auxiliary")) {
            return among(s.is(0, "attending") ? 0 : 1);
        }
        for (int i = 1; i < s.size(); i++) {
            if (!JOINED.has(s.sentence().get(i)) || s.is(i, "part") && !took(i)) {
                continue;
            }
            int by = s.is(i, "attended") ? by(i) : -1;
            if (by > 0) {
                return occasion(0, i) || it(i) ? sides(by) : List.of();
            }
            if (s.is(i, "present") && i <= 2) {
                return among(i);
            }
            Principal lead = subject(s.is(i, "part") ? i - 1 : i);
            if (lead != null
                    && (occasion(i, Math.min(s.size(), i + 6)) || next && !s.is(i, "joined") && ended(i + 1))) {
                return listed(lead.from());
            }
        }
        return List.of();
    }

    /** The 'by' of 'attended by', 'attended on the Omani side by'; -1 where none follows. */
    private int by(int attended) {
        for (int i = attended + 1; i < Math.min(s.size(), attended + 6); i++) {
            if (s.is(i, "by")) {
                return i == attended + 1 || s.is(i - 1, "side") || s.is(i - 1, "also") ? i : -1;
            }
        }
        return -1;
    }

    /** 'It was attended by'. */
    private boolean it(int attended) {
        int i = attended - 1;
        while (i > 0 && (s.of(i, "auxiliary") || s.of(i, "adverb"))) {
            i--;
        }
        return s.is(i, "it");
    }

    /** 'By A and B, and on the other side by C': all of them. */
    private List<Principal> sides(int by) {
        List<Principal> all = new ArrayList<>(listed(by + 1));
        for (int i = by + 1; i < s.size(); i++) {
            all.addAll(s.is(i, "by") && s.is(i - 1, "side") ? listed(i + 1) : List.of());
        }
        return all;
    }

    /** 'Also present were A and B', 'those present at the meeting included A'. */
    private List<Principal> among(int present) {
        for (int i = present + 1; i < Math.min(s.size(), present + 7); i++) {
            if (s.of(i, "listing")) {
                return i == present + 1 || occasion(present, i) ? listed(i + 1) : List.of();
            }
        }
        return List.of();
    }

    /** Whether a contact's noun ends before a token. */
    private boolean talks(int to) {
        return s.as(to - 1, Entry.ContactNoun.class) != null
                || s.as(to - 2, Entry.ContactNoun.class) != null && s.after(to - 2) == to;
    }

    /** 'A and B took part as well.': in what was just told. */
    private boolean ended(int from) {
        int i = s.is(from, "too") ? from + 1 : s.is(from, "as") && s.is(from + 1, "well") ? from + 2 : from;
        i = s.is(i, "on") && s.is(i + 2, "occasion") ? i + 3 : i;
        return i >= s.size() || !s.sentence().get(i).word();
    }

    private boolean took(int part) {
        return s.is(part - 1, "took") || s.is(part - 1, "taking");
    }

    /** The first of those right before the verb, who open the sentence; or null. */
    private @Nullable Principal subject(int verb) {
        Principal first = principals.isEmpty() ? null : principals.get(0);
        Principal last = null;
        for (Principal principal : principals) {
            boolean owner = s.is(principal.to(), "'s") || s.is(principal.to(), "'");
            last = principal.to() <= verb && !owner ? principal : last;
        }
        int behind = last == null ? 0 : unnamed(last.to(), verb);
        boolean near = last != null && verb - behind <= 3 && first != null && first.from() <= 4;
        for (int i = behind; near && i < verb; i++) {
            near = s.of(i, "auxiliary") || s.of(i, "adverb") || s.is(i, ",");
        }
        return near ? first : null;
    }

    /** Behind 'and other senior officials', 'and the court's director', which end a list of those named; else the same token. */
    private int unnamed(int from, int verb) {
        int i = s.is(from, ",") ? from + 1 : from;
        if (!s.is(i, "and") || verb - i > UNNAMED) {
            return from;
        }
        int end = verb;
        while (end > i && (s.of(end - 1, "auxiliary") || s.of(end - 1, "adverb"))) {
            end--;
        }
        for (int k = i + 1; k < end; k++) {
            if (s.is(k, ",") || s.of(k, "saying") || s.of(k, "boundary") || s.of(k, "auxiliary")) {
                return from;
            }
        }
        return end;
    }

    /** 'The meeting', 'the talks', with nothing that names them further. */
    private boolean occasion(int from, int to) {
        for (int i = from; i < to; i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            int behind = s.after(i);
            boolean named = s.is(behind, "of") || s.is(behind, "between") || s.is(behind, "with");
            boolean contact = noun != null
                    && !noun.plural()
                    && !noun.kind().equals("letter")
                    && !GATHERINGS.has(s.sentence().get(i));
            boolean definite = i > 0 && DEFINITE.has(s.sentence().get(i - 1));
            if (definite && !named && (contact || s.is(i, "gathering"))) {
                return true;
            }
        }
        return false;
    }

    /** Those named one after another from a token on, until the clause turns to something else. */
    private List<Principal> listed(int from) {
        List<Principal> found = new ArrayList<>();
        int end = -1;
        for (Principal principal : principals) {
            boolean side = s.is(principal.to(), "side") || s.is(principal.to() - 1, "side");
            if (principal.from() < from || side) {
                continue;
            }
            boolean first = end < 0 && principal.from() - from <= 5;
            if (!first && (end < 0 || !joined(end, principal.from()))) {
                break;
            }
            boolean owner = s.is(principal.to(), "'s") || s.is(principal.to(), "'");
            if (principal.kind() == Principal.Kind.NAMED && principal.counts() && !owner) {
                found.add(principal);
            }
            end = principal.to();
        }
        return found;
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean list = s.is(i, ",") || s.is(i, ";") || s.is(i, "and") || s.is(i, "as") || s.is(i, "well");
            boolean side =
                    s.is(i, "side") || s.is(i, "from") || s.is(i, "on") || s.as(i, Entry.PartyName.class) != null;
            if (!list && !side && !s.is(i, "the") && !s.of(i, "honorific") && !s.of(i, "domain")) {
                return false;
            }
        }
        return to - from <= LISTED;
    }

    private boolean negated() {
        for (int i = 0; i < s.size(); i++) {
            // 'May' is a month
            boolean may = s.is(i, "may") && s.sentence().get(i).capital();
            if (s.of(i, "negation") || s.of(i, "planned") || s.of(i, "proposed") && !may) {
                return true;
            }
        }
        return false;
    }
}
