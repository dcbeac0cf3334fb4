package dev.readout.bench;

import dev.readout.analysis.Analyst;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.model.Report;
import dev.readout.testkit.OrdinaryReports;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The reports that are measured. */
final class Reports {
    /** System property with a folder of releases. */
    private static final String FOLDER = "readout.releases";
    /** Made-up reports before each of a contact. */
    static final int ORDINARY = 49;

    private Reports() {}

    /**
     * The reports in the folder that the property names.
     *
     * @throws IllegalStateException if there are none
     */
    static List<Report> releases() {
        String folder = System.getProperty(FOLDER, "samples");
        List<Report> reports = new ArrayList<>();
        Intake intake = new Intake(Limits.STANDARD);
        intake.read(List.of(folder), new Defaults(null, null), InputStream.nullInputStream(), outcome -> {
            if (outcome instanceof Outcome.Read read) {
                reports.add(read.report());
            }
        });
        if (reports.isEmpty()) {
            throw new IllegalStateException("no reports in '" + folder + "'; name their folder with -D" + FOLDER);
        }
        return reports;
    }

    static List<Report> ofContacts(Analyst analyst) {
        List<Report> reports = new ArrayList<>(releases());
        reports.removeIf(report -> analyst.read(report).mentions().isEmpty());
        return reports;
    }

    static List<Report> withoutContacts(int count) {
        OrdinaryReports source = new OrdinaryReports();
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(source.next());
        }
        return reports;
    }

    /** Each report of a contact behind others that were made up anew. */
    static List<Report> mixed(Analyst analyst) {
        OrdinaryReports source = new OrdinaryReports();
        List<Report> reports = new ArrayList<>();
        for (Report contact : ofContacts(analyst)) {
            for (int i = 0; i < ORDINARY; i++) {
                reports.add(source.next());
            }
            reports.add(contact);
        }
        return reports;
    }
}
