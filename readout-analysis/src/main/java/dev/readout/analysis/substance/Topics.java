package dev.readout.analysis.substance;

import dev.readout.analysis.substance.Finding.Topic;
import dev.readout.analysis.substance.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topics found in a line so far, split where they are coordinated; what says nothing of what is discussed falls. */
final class Topics {
    /** Tokens; longer ones are a clause that was read wrongly. */
    private static final int LONGEST = 45;

    private final Line line;
    private final Coordination coordination;
    private final List<Topic> found = new ArrayList<>();

    Topics(Line line) {
        this.line = line;
        this.coordination = new Coordination(line);
    }

    List<Topic> found() {
        return List.copyOf(found);
    }

    /** Adds what stands at a token behind the cue, which is named by the words up to {@code cueEnd}. */
    void add(@Nullable Subject subject, int cue, int cueEnd, int object, boolean weak) {
        Stretch stretch = subject == null || object >= line.size() ? null : Stretch.object(line, object);
        if (subject != null && stretch != null) {
            add(stretch, cue, subject, weak, "topic '" + line.text(cue, cueEnd) + "'");
        }
    }

    /** Adds what stands before the cue. */
    void add(Subject subject, int cue, int cueEnd, @Nullable Stretch stretch, String pattern) {
        if (stretch != null) {
            add(stretch, cue, subject, false, "topic, " + pattern + " '" + line.text(cue, cueEnd) + "'");
        }
    }

    private void add(Stretch stretch, int cue, Subject subject, boolean weak, String rule) {
        for (Stretch each : coordination.split(stretch)) {
            if (each.to() - each.from() <= LONGEST && says(each)) {
                found.add(new Topic(
                        line.span(each.from(), each.to()), line.get(cue).start(), subject, weak, rule));
            }
        }
    }

    /** Whether it is a noun phrase that says of what: not 'several issues', 'how to go on', 'him'. */
    private boolean says(Stretch s) {
        int first = s.from();
        boolean clause = line.in(Kind.WHOLE, first) || line.is(first, "to") || line.in(Kind.PRONOUN, first);
        boolean adverbial = line.in(Kind.PREPOSITION, first) || line.of(Kind.UNREAL, first);
        if (clause || adverbial && !line.get(first).capital()) {
            return false;
        }
        for (int i = first; i < s.to(); i++) {
            boolean word = line.get(i).word();
            if (word && !line.in(Kind.EMPTY, i) && !line.in(Kind.PREPOSITION, i) && !line.in(Kind.ADVERB, i)) {
                return true;
            }
        }
        return false;
    }
}
