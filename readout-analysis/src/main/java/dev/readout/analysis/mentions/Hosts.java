package dev.readout.analysis.mentions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the gatherings of which a report speaks are held, by who holds them. */
final class Hosts {
    /** So many sentences from the contact, of several places of a body's gatherings. */
    private static final int NEAR = 3;

    private record Note(String name, NamedPlace where) {}

    private final List<Note> notes = new ArrayList<>();

    void note(String name, NamedPlace where) {
        notes.add(new Note(name, where));
    }

    /** Where the gathering is held to which a contact belongs: as the report says everywhere, or else as it says close by. */
    @Nullable
    NamedPlace of(Draft draft) {
        NamedPlace found = null;
        NamedPlace close = null;
        boolean several = false;
        for (Note note : notes) {
            if (!note.name().equals(draft.gathering)) {
                continue;
            }
            String country = note.where().place().country();
            several |= found != null && !found.place().country().equals(country);
            found = found == null || found.country() ? note.where() : found;
            close = Math.abs(note.where().sentence() - draft.sentence) <= NEAR ? note.where() : close;
        }
        return several ? close : found;
    }
}
