package dev.readout.analysis.things;

import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose words a report gives: who speaks where it says 'I', and to whom where it says 'you'. */
public final class Conversation {
    private boolean firstPerson;
    private boolean dialogue;
    private @Nullable Actor speaker;
    private @Nullable Actor quoted;
    private @Nullable Actor listener;
    private List<Actor> between = List.of();

    /** Notes whom the contact joins that is transcribed. */
    void between(List<Actor> actors) {
        between = actors;
    }

    /** The whole report is somebody's speech: 'I' and 'we' are the speaker. */
    public boolean firstPerson() {
        return firstPerson;
    }

    public void firstPerson(boolean speech) {
        firstPerson = speech;
    }

    public void speaker(@Nullable Actor actor) {
        speaker = actor;
    }

    /** Whose 'I' it is: who has the word in a transcript, else who is quoted; null where nobody is known to speak. */
    public @Nullable Actor speaker() {
        return speaker != null ? speaker : quoted;
    }

    /** Notes whose words the next sentence quotes. */
    public void quoted(@Nullable Actor actor) {
        quoted = actor;
    }

    /** Notes whose turn it is in a transcript: who spoke before is spoken to. */
    public void turn(@Nullable Actor actor) {
        if (actor == null || speaker == null) {
            listener = null;
        } else if (dialogue && !speaker.equals(actor)) {
            listener = speaker;
        }
        speaker = actor;
        dialogue = true;
    }

    /** Everyone in the transcribed conversation, the speaker first, where more than two speak; else nobody. */
    public List<Actor> company() {
        Actor first = speaker;
        if (first == null || between.size() < 3 || !between.contains(first)) {
            return List.of();
        }
        List<Actor> all = new ArrayList<>(List.of(first));
        between.stream().filter(a -> !a.equals(first)).forEach(all::add);
        return all;
    }

    /** Whether the report has come to somebody's spoken words. */
    public boolean dialogue() {
        return dialogue;
    }

    /** Whom 'you' means in a transcript: who spoke last, before that the one other person of the report's contact; or null. */
    public @Nullable Actor listener() {
        if (!dialogue || speaker == null) {
            return null;
        }
        List<Actor> others = new ArrayList<>(between);
        others.removeIf(a -> a.party().equals(speaker.party()));
        if (others.size() == between.size()) {
            return null;
        }
        if (listener != null && others.contains(listener)) {
            return listener;
        }
        return listener == null && others.size() == 1 && others.get(0).named() ? others.get(0) : null;
    }

    /** Forgets who spoke last: before a second reading from the start. */
    void rewind() {
        speaker = null;
        listener = null;
        dialogue = false;
    }
}
