package dev.readout.analysis.resolution;

import dev.readout.model.Resolved;

final class Show {
    static String of(Resolved resolved) {
        StringBuilder out = new StringBuilder();
        resolved.contacts()
                .forEach(c -> out.append(
                        c.id() + " | " + c.participants() + " | " + c.date().word() + " "
                                + c.date().or(dev.readout.model.PartialDate.UNKNOWN) + " | "
                                + c.channel().word() + " "
                                + c.channel().or(dev.readout.model.Channel.UNKNOWN) + " | "
                                + c.status().word() + " "
                                + c.status().or(dev.readout.model.Status.HELD) + " | "
                                + c.place().word() + " | " + c.length().word()
                                + " | " + c.mentionIds() + " | origins " + c.origins() + "\n     "
                                + String.join("\n     ", c.notes()) + "\n"));
        resolved.unresolved().forEach(u -> out.append("? " + u + "\n"));
        return out.toString();
    }

    public static void main(String[] args) throws Exception {
        Gold gold = Gold.read(java.nio.file.Path.of(args[0]), java.nio.file.Path.of(args[1]));
        System.out.println(of(new Resolver().resolve(gold.reports, gold.mentions)));
    }
}
