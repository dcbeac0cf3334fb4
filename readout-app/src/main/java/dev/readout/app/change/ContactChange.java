package dev.readout.app.change;

import dev.readout.export.Field;
import dev.readout.model.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact before and after.
 *
 * @param before absent where the contact is new
 * @param after absent where it is gone; where it only bears another id now, that one
 * @param heirs where it is gone, the contacts that hold its mentions now
 */
public record ContactChange(
        @Nullable Contact before, @Nullable Contact after, List<String> heirs) {
    public ContactChange {
        heirs = List.copyOf(heirs);
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of no contact");
        }
    }

    /** The id it had, or, where it is new, the one it has. */
    public String id() {
        return before != null ? before.id() : after != null ? after.id() : "";
    }

    /** The same contact under another id. */
    public boolean renamed() {
        return before != null && after != null && !before.id().equals(after.id());
    }

    /** The fields that read differently; of a contact that is new or gone, those that are known. */
    public List<Field<?>> fields() {
        return Field.ALL.stream().filter(this::differs).toList();
    }

    private boolean differs(Field<?> field) {
        if (before != null && after != null) {
            return !field.reading().apply(before).equals(field.reading().apply(after));
        }
        Contact only = before != null ? before : after;
        return only != null && !field.values(only).isEmpty();
    }

    /** Whether other persons or parties take part. */
    public boolean otherParticipants() {
        return before == null || after == null || !before.participants().equals(after.participants());
    }

    /** Whether other reports, or another number of their mentions or origins, tell of it. */
    public boolean otherReports() {
        return before == null
                || after == null
                || before.origins() != after.origins()
                || before.mentionIds().size() != after.mentionIds().size()
                || !before.reportIds().equals(after.reportIds());
    }

    boolean any() {
        return renamed() || otherParticipants() || otherReports() || !fields().isEmpty();
    }
}
