package dev.readout.analysis.lineage;

import dev.readout.model.Report;
import dev.readout.testkit.Effort;
import dev.readout.testkit.MadeUpReports;
import java.util.List;
import java.util.stream.Stream;

/** Folds made-up reports, a third of them copies, and prints time and the most memory in use, the texts included. Arguments: numbers of reports. */
final class Growth {
    private Growth() {}

    public static void main(String[] args) {
        for (String size : args) {
            MadeUpReports made = new MadeUpReports();
            List<Report> reports =
                    Stream.generate(made::next).limit(Integer.parseInt(size)).toList();
            Effort<Families> folding = Effort.of(() -> new Lineage().fold(reports));
            System.out.printf(
                    "%s reports: %d copies in %d families, %s%n",
                    size,
                    folding.result().copies().size(),
                    folding.result().groups().size(),
                    folding.cost());
        }
    }
}
