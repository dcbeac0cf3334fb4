package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Setting;
import dev.readout.app.change.RecordChange;
import dev.readout.app.deciding.Deciding;
import dev.readout.app.deciding.References;
import dev.readout.app.page.ChangeTable;
import dev.readout.app.run.Resolving;
import dev.readout.model.Decision;
import dev.readout.model.Ruling;
import dev.readout.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** What the commands that decide something have in common: the decision is added, and the record follows it. */
abstract class RulingCommand extends StoreCommand {
    private final Setting setting;

    @Mixin
    private Signature signature = new Signature();

    RulingCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    final int run(Store open) {
        // what was read since the record was last resolved, or an upgrade, is not this decision's doing
        Resolving.run(open, setting.extraction());
        Deciding deciding = new Deciding(open);
        Decision decision = decision(deciding, ruling(open, new References(open)));
        long mark = deciding.add(decision);
        RecordChange change = Resolving.after(mark, open, setting.extraction());
        out().println("Decided " + decision.id() + ": " + decision.ruling().words() + ".");
        ChangeTable.lines(change).forEach(out()::println);
        return ExitCode.DONE;
    }

    private Decision decision(Deciding deciding, Ruling ruling) {
        try {
            return deciding.make(setting.clock().instant(), signature.by(), signature.why(), ruling);
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(line(), String.valueOf(nonsense.getMessage()), nonsense);
        }
    }

    /** What is ruled, checked against the record as far as the record alone tells. */
    abstract Ruling ruling(Store open, References references);
}
