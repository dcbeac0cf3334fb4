package dev.readout.analysis.linear;

import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import dev.readout.model.Report;
import dev.readout.testkit.Effort;
import java.util.List;

/**
 * Reads each {@link Shape} in the length given, twice and four times as long, and prints what it costs a processor. Read
 * linearly, each is about twice the one before. Arguments: the length in characters, and names of shapes (default: all).
 */
final class Growth {
    private static final int TIMES = 3;

    private Growth() {}

    public static void main(String[] args) {
        Analyst analyst = Analysts.standard();
        int length = Integer.parseInt(args[0]);
        for (Shape shape : Shape.values()) {
            if (args.length > 1 && !List.of(args).contains(shape.name())) {
                continue;
            }
            worked(analyst, shape.report(length));
            double once = worked(analyst, shape.report(length));
            double twice = worked(analyst, shape.report(2 * length));
            double four = worked(analyst, shape.report(4 * length));
            System.out.printf(
                    "%-16s %7.0f ms %7.0f ms %7.0f ms   x%.1f x%.1f   %d mentions%n",
                    shape,
                    1000 * once,
                    1000 * twice,
                    1000 * four,
                    twice / once,
                    four / twice,
                    analyst.read(shape.report(4 * length)).mentions().size());
        }
    }

    private static double worked(Analyst analyst, Report report) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            least = Math.min(least, Effort.of(() -> analyst.read(report)).worked());
        }
        return least;
    }
}
