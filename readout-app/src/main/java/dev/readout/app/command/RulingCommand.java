package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Setting;
import dev.readout.app.deciding.Deciding;
import dev.readout.app.deciding.Drafts;
import dev.readout.app.deciding.Made;
import dev.readout.app.page.ChangeTable;
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
        Deciding deciding = new Deciding(open);
        Made made = deciding.decide(setting.extraction(), () -> decision(deciding, ruling(new Drafts(open))));
        Decision decision = made.decision();
        out().println("Decided " + decision.id() + ": " + decision.ruling().words() + ".");
        ChangeTable.lines(made.change()).forEach(out()::println);
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
    abstract Ruling ruling(Drafts drafts);
}
