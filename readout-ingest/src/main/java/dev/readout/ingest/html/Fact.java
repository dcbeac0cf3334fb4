package dev.readout.ingest.html;

import dev.readout.model.Particular;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page says of its story; each is a header line of the stored text. */
enum Fact {
    /** Its own address. */
    URL(Particular.URL),
    /** The headline. */
    TITLE(Particular.TITLE),
    /** When it was published. */
    PUBLISHED(Particular.PUBLISHED),
    /** When it was last changed. */
    MODIFIED(null),
    /** Who published it. */
    OUTLET(Particular.OUTLET),
    /** The language of its text. */
    LANGUAGE(Particular.LANGUAGE),
    /** Who wrote it. */
    AUTHOR(Particular.AUTHOR),
    /** The agency that it is from. */
    CREDIT(null),
    /** The part of the outlet that it stands in. */
    SECTION(Particular.SECTION);

    private final @Nullable Particular kept;

    Fact(@Nullable Particular kept) {
        this.kept = kept;
    }

    /** What of a report it becomes; empty where only its text keeps it. */
    Optional<Particular> kept() {
        return Optional.ofNullable(kept);
    }
}
