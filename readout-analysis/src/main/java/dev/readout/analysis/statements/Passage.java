package dev.readout.analysis.statements;

import dev.readout.analysis.structure.Block;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import java.util.List;

/**
 * One sentence of a report as the cascade has read it.
 *
 * @param block the block it stands in
 * @param spotted its tokens with what the lexicon knows
 * @param principals the persons in it, as the cast knew them at that point
 */
public record Passage(Block block, Spotted spotted, List<Principal> principals) {
    public Passage {
        principals = List.copyOf(principals);
    }
}
