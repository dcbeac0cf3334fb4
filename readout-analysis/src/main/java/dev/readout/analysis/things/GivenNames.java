package dev.readout.analysis.things;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.Tokenizer;
import java.util.Optional;

/** Whether the words before a family name can be somebody's given names. */
final class GivenNames {
    private final Spotted s;
    private final Cast cast;
    private final NameRun run;

    GivenNames(Spotted sentence, Cast cast, NameRun run) {
        this.s = sentence;
        this.cast = cast;
        this.run = run;
    }

    /** 'Ana Putin': the given name is of none of those whom the family name can mean. */
    boolean relative(int i, Thing family, Optional<Roster.Member> member) {
        return member.isPresent()
                ? !givenBefore(i, member.get().actor().name())
                : Bearers.of(family).stream().noneMatch(person -> givenBefore(i, person.name()));
    }

    /** Whether the capitalised words before a family name, if any, can be a person's given names ('Vladmir Putin'). */
    private boolean givenBefore(int i, String person) {
        int from = i;
        while (from > 0 && unknownName(from - 1)) {
            from--;
        }
        if (from == i) {
            return true;
        }
        if (i == 1) {
            // 'Yesterday Putin', but not 'Melania Trump'
            return !cast.careers().woman(run.words(0, 2)) || cast.careers().woman(person);
        }
        String given = Tokenizer.fold(person);
        for (int k = from; k < i; k++) {
            String word = s.sentence().get(k).folded();
            if (given.startsWith(word.substring(0, 2))) {
                return true;
            }
        }
        return false;
    }

    private boolean unknownName(int i) {
        Token token = s.sentence().get(i);
        return token.word()
                && token.capital()
                && !token.shouted()
                && token.folded().length() > 2
                && s.unknown(i);
    }
}
