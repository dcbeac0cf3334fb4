package dev.readout.analysis.clauses;

import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Party;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact that one clause speaks of.
 *
 * @param sentence where
 * @param participants who, by the words that name them
 * @param actors who, settled; of at least two parties
 * @param from first token of the evidence
 * @param to token after its last
 * @param at token of the trigger
 * @param own token around which its own day and place stand: the trigger, or B in 'met A on Monday and B on Tuesday'
 * @param channel as the clause shows it
 * @param channelWords the words that show it
 * @param status as the clause shows it
 * @param initiative whose, or null
 * @param present told in the present tense: a date or headline must say what that means
 * @param refers points back ('the meeting', 'their call'): says nothing new of the channel
 * @param weak a speech act ('congratulated', 'told'): a contact of its own only where nothing better is said
 * @param rule the pattern and lexicon entry
 */
public record Candidate(
        Spotted sentence,
        List<Principal> participants,
        List<Actor> actors,
        int from,
        int to,
        int at,
        int own,
        Channel channel,
        Span channelWords,
        Status status,
        @Nullable Party initiative,
        boolean present,
        boolean refers,
        boolean weak,
        String rule) {
    public Candidate {
        participants = List.copyOf(participants);
        actors = List.copyOf(actors);
    }

    /** The same by a channel that other words show. */
    Candidate by(Channel shown, Span words) {
        return but(shown, words, weak, rule);
    }

    /** The same as a contact of its own. */
    Candidate told() {
        return but(channel, channelWords, false, rule.substring(Candidates.TENTATIVE.length()));
    }

    /** The same, said where the two stood. */
    Candidate there() {
        return but(channel, channelWords, weak, rule + " there");
    }

    private Candidate but(Channel shown, Span words, boolean weakly, String by) {
        return new Candidate(
                sentence,
                participants,
                actors,
                from,
                to,
                at,
                own,
                shown,
                words,
                status,
                initiative,
                present,
                refers,
                weakly,
                by);
    }

    /** 'A met B, followed by talks with C': it comes about as the one told before, on the same day. */
    public boolean followed() {
        return Words.followed(sentence, own);
    }

    /** 'Lee met several leaders on Friday. They were A and B.': what the sentence before says of them holds. */
    public boolean listed() {
        return rule.equals(Candidates.LISTED);
    }

    /** 'Have met four times, most recently in May': told to look back. */
    public boolean latest() {
        return rule.startsWith(Candidates.LATEST);
    }

    /** 'Thanked X for his letter': the letter is older than the thanks. */
    public boolean thanked() {
        return rule.startsWith(Candidates.THANKED);
    }

    /** 'Conveyed greetings to X', 'offered condolences': said or written; not 'sent greetings'. */
    public boolean wishes() {
        boolean wishes =
                rule.endsWith("greetings'") || rule.endsWith("condolences'") || rule.endsWith("congratulations'");
        boolean conveyed = false;
        for (int i = Math.max(0, at - 9); wishes && rule.startsWith("letter") && i < at; i++) {
            conveyed |= Letters.CONVEYING.has(sentence.sentence().get(i));
        }
        return conveyed;
    }

    /** Only words between them are told ('thanked', 'discussed'), by no channel: its days are often other things'. */
    public boolean onlyWords() {
        boolean continued = weak && channel == Channel.UNKNOWN && rule.startsWith("held noun");
        boolean spoken = weak && rule.startsWith("speech act");
        return continued || spoken || rule.startsWith(Candidates.TENTATIVE);
    }
}
