package dev.readout.analysis.things;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Person;
import dev.readout.model.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the capitalised words reach that can be one name, and how that name is written. */
final class NameRun {
    /** Endings of verbs in the past that no common name has, as 'Ahmed', 'Alfred', 'Saeed' do. */
    private static final List<String> PAST =
            List.of("ted", "ked", "ned", "sed", "led", "ged", "ced", "ved", "ped", "ded", "shed", "ched");

    private final Spotted s;
    private final Cast cast;
    private final Bearers bearers;

    NameRun(Spotted sentence, Cast cast, Bearers bearers) {
        this.s = sentence;
        this.cast = cast;
        this.bearers = bearers;
    }

    /** The token behind the name that can begin at a token; that token where none can. */
    int end(int from) {
        int j = from;
        int end = from;
        int count = 0;
        while (j < s.size() && count < 6) {
            Token token = s.sentence().get(j);
            if (j > from && predicate(from, j)) {
                break;
            }
            if (token.word() && token.capital() && nameWord(j)) {
                j++;
                count++;
                end = j;
            } else if (j > from && s.of(j, "particle") && j + 1 < s.size() && nameAhead(j)) {
                j++;
            } else if (j > from && !token.capital() && s.as(j, Entry.FamilyName.class) != null) {
                // 'Urusla von der Leyen'
                j = s.after(j);
                end = j;
            } else if (j > from && s.is(j, "-") && j + 1 < s.size() && joined(j)) {
                if (two(j)) {
                    break;
                }
                j++;
                // the second half of a hyphenated name may be in lower case ('Moon Jae-in')
                end = j + 1;
                j = end;
                count++;
            } else {
                break;
            }
        }
        return end;
    }

    /** 'Modi Defends Trade Policy': what stands behind a family name in a title, and can be the verb. */
    private boolean predicate(int from, int i) {
        if (!s.titled() || s.at(i) != null || s.after(from) != i || s.as(from, Entry.FamilyName.class) == null) {
            return false;
        }
        String word = s.sentence().get(i).lower();
        boolean now = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        boolean past = PAST.stream().anyMatch(word::endsWith);
        return word.length() > 4 && (now || past);
    }

    private boolean joined(int hyphen) {
        Token before = s.sentence().get(hyphen - 1);
        Token sign = s.sentence().get(hyphen);
        Token after = s.sentence().get(hyphen + 1);
        return before.end() == sign.start() && sign.end() == after.start() && after.word();
    }

    /** 'The Trump-Kim summit': the names of two principals, and no double surname. */
    private boolean two(int hyphen) {
        Party one = principal(hyphen - 1);
        Party other = one == null ? null : principal(hyphen + 1);
        return one != null && other != null && !one.equals(other);
    }

    /** For whom somebody acts who is known by one word; null where nobody is. */
    private @Nullable Party principal(int i) {
        Optional<Roster.Member> member = cast.roster().alias(s.sentence().get(i).folded());
        if (member.isPresent()) {
            return member.get().counts() ? member.get().actor().party() : null;
        }
        Thing thing = s.at(i);
        boolean family = thing != null && thing.is(Entry.FamilyName.class);
        Person person =
                family && thing != null ? bearers.mostProbable(cast.careers().inOffice(Bearers.of(thing)), null) : null;
        return person == null ? null : person.party();
    }

    private boolean nameAhead(int particle) {
        int j = particle + 1;
        while (j < s.size() && (s.of(j, "particle") || s.is(j, "-"))) {
            j++;
        }
        return j < s.size() && s.sentence().get(j).capital() && nameWord(j);
    }

    private boolean nameWord(int i) {
        Token token = s.sentence().get(i);
        if (s.of(i, "no-name")
                || s.of(i, "institution")
                || s.of(i, "calendar") && !token.is("may")
                || token.text().equals("I")) {
            return false;
        }
        Thing thing = s.at(i);
        if (thing == null) {
            return true;
        }
        if (thing.is(Entry.PartyName.class)
                || thing.is(Entry.Office.class)
                || thing.is(Entry.ContactNoun.class)
                || thing.is(Entry.ContactVerb.class)) {
            return false;
        }
        return thing.is(Entry.FamilyName.class) || thing.of("particle") || !thing.is(Entry.Word.class);
    }

    /** The name in these tokens as it is usually written: not in capitals. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = s.sentence().get(i);
            if (i > from && apart(s.sentence().get(i - 1), token)) {
                words.append(' ');
            }
            words.append(token.folded().length() > 2 && token.shouted() ? token.titled() : token.text());
        }
        return words.toString();
    }

    /** Whether a space stands, or was lost, between two parts of a name. */
    private static boolean apart(Token before, Token token) {
        return token.start() > before.end() || before.word() && token.word() && token.capital();
    }
}
