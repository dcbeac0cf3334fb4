package dev.readout.analysis.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsetsTest {
    private static String without(String line) {
        StringBuilder text = new StringBuilder(line);
        List<Span> insets = new Insets(line).in(new Span(0, line.length()));
        for (int i = insets.size() - 1; i >= 0; i--) {
            text.delete(insets.get(i).start(), insets.get(i).end());
        }
        return text.toString();
    }

    @Test
    void linksBehindANameAreNoWordsOfTheSentence() {
        assertEquals(
                "Ann Lee and Bo Chan met",
                without(
                        "Ann Lee Ann (Annie) LeeVote is close Lee wins: report MORE and Bo Chan Bo Jin Chan'No' says X MORE met"));
    }

    @Test
    void aNameWithACapitalInsideIsNoSeam() {
        assertEquals("Ann McCoy met", without("Ann McCoy Ann Jane McCoyShe wins again MORE met"));
    }

    @Test
    void capitalsAndMoreByThemselvesAreLeftAlone() {
        assertEquals("McCoy wants MORE and eBay too", without("McCoy wants MORE and eBay too"));
        assertEquals("Lee sees MOREover", without("Lee sees MOREover"));
    }
}
