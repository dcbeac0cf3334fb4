package dev.readout.analysis.golden;

import dev.readout.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reports for tests that ask nothing but how they are read: those of the golden cases and of the development corpus. */
public final class Cases {
    private Cases() {}

    /** The reports of the golden cases in a folder of the test resources. */
    public static List<Report> reports(String folder) throws IOException {
        return GoldenCase.under(folder).stream().map(GoldenCase::report).toList();
    }

    /** The reports in a folder of text files. */
    public static List<Report> reports(Path folder) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                reports.add(GoldenCase.report(file, Files.readString(file)));
            }
        }
        return reports;
    }

    /** Where the development material lies: the property {@code readout.shared}, READOUT_SHARED, or ../shared. */
    public static Path shared() {
        String given = System.getProperty("readout.shared", System.getenv("READOUT_SHARED"));
        return given != null
                ? Path.of(given)
                : Path.of("../../shared").toAbsolutePath().normalize();
    }
}
